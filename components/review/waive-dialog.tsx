'use client';
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Finding } from '@/lib/checks/finding';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { inputLook } from '../ui/field';
import { Notice } from '../ui/notice';
import { FindingLine } from './findings';

/** Asks why the warnings are fine before an approval. What was typed stays when the sheet is closed and opened again. */
export function WaiveDialog(props: {
  warnings: readonly Finding[];
  isOpen: boolean;
  pending: boolean;
  sentence: string | undefined;
  onClose: () => void;
  onWaive: (reason: string) => void;
}) {
  const say = useTranslations('review.waiving');
  const [reason, setReason] = useState('');
  return (
    <Dialog title={say('title', { count: props.warnings.length })} isOpen={props.isOpen} onClose={props.onClose}>
      <div className="flex flex-col gap-1.5">
        {props.warnings.map((found) => (
          <FindingLine key={[found.check, found.message.code, found.start, found.end].join()} found={found} />
        ))}
      </div>
      <p className="text-ink-soft">{say('what')}</p>
      <TextField value={reason} onChange={setReason} autoFocus className="flex flex-col gap-1">
        <Label className="label-text">{say('reason')}</Label>
        <TextArea rows={3} maxLength={1000} className={inputLook} />
      </TextField>
      {props.sentence ? <Notice tone="trouble">{props.sentence}</Notice> : null}
      <div className="flex justify-end gap-3">
        <Button onPress={props.onClose}>{say('cancel')}</Button>
        <Button
          look="approve"
          pending={props.pending}
          isDisabled={!reason.trim()}
          onPress={() => props.onWaive(reason)}
        >
          {say('submit')}
        </Button>
      </div>
    </Dialog>
  );
}
