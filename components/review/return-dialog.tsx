'use client';
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { inputLook } from '../ui/field';
import { Notice } from '../ui/notice';

/** Asks for the reason. What was typed stays when the sheet is closed and opened again. */
export function ReturnDialog(props: {
  isOpen: boolean;
  pending: boolean;
  sentence: string | undefined;
  onClose: () => void;
  onReturn: (reason: string) => Promise<void>;
}) {
  const say = useTranslations('review.returning');
  const [reason, setReason] = useState('');
  return (
    <Dialog title={say('title')} isOpen={props.isOpen} onClose={props.onClose}>
      <p className="text-ink-soft">{say('what')}</p>
      <TextField value={reason} onChange={setReason} autoFocus className="flex flex-col gap-1">
        <Label className="label-text">{say('reason')}</Label>
        <TextArea rows={4} maxLength={2000} className={inputLook} />
      </TextField>
      {props.sentence ? <Notice tone="trouble">{props.sentence}</Notice> : null}
      <div className="flex justify-end gap-3">
        <Button onPress={props.onClose}>{say('cancel')}</Button>
        <Button
          look="primary"
          pending={props.pending}
          isDisabled={!reason.trim()}
          onPress={async () => {
            await props.onReturn(reason);
          }}
        >
          {say('submit')}
        </Button>
      </div>
    </Dialog>
  );
}
