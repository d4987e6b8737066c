'use client';
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { ParagraphView, VersionView } from '@/lib/review/reading/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Dialog } from '../ui/dialog';
import { inputLook } from '../ui/field';
import { Notice } from '../ui/notice';
import { seenOf } from './actions';
import { useReviewDesk } from './desk';

/** Gives a paragraph back with a reason. What was typed stays when the sheet is closed and opened again. */
export function ReturnDialog(props: {
  paragraph: ParagraphView;
  version: VersionView;
  isOpen: boolean;
  onClose: () => void;
  onDone: (paragraph: ParagraphView) => void;
}) {
  const say = useTranslations('review.returning');
  const [reason, setReason] = useState('');
  const { run, pending, trouble } = useDeed(useReviewDesk().deeds.giveBack);
  const giveBack = async () => {
    const next = await run({ ...seenOf(props.paragraph, props.version), reason });
    if (!next) return;
    setReason('');
    props.onClose();
    props.onDone(next);
  };
  return (
    <Dialog title={say('title')} isOpen={props.isOpen} onClose={props.onClose}>
      <p className="text-ink-soft">{say('what')}</p>
      <TextField value={reason} onChange={setReason} autoFocus className="flex flex-col gap-1">
        <Label className="label-text">{say('reason')}</Label>
        <TextArea rows={4} maxLength={2000} className={inputLook} />
      </TextField>
      {trouble ? <Notice tone="trouble">{trouble.fields.reason ?? trouble.sentence}</Notice> : null}
      <div className="flex justify-end gap-3">
        <Button onPress={props.onClose}>{say('cancel')}</Button>
        <Button look="primary" pending={pending} isDisabled={!reason.trim()} onPress={() => void giveBack()}>
          {say('submit')}
        </Button>
      </div>
    </Dialog>
  );
}
