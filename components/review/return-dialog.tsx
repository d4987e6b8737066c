'use client';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { ParagraphView, VersionView } from '@/lib/review/reading/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Dialog } from '../ui/dialog';
import { inputLook } from '../ui/field';
import { seenOf } from './actions';
import { useReviewDesk } from './desk';
import { DeedTrouble, type Refresh } from './trouble';

/** Gives a paragraph back with a reason. What was typed stays when the sheet is closed and opened again. */
export function ReturnDialog(props: {
  paragraph: ParagraphView;
  version: VersionView;
  reason: string;
  onReason: (reason: string) => void;
  look: Refresh;
  isOpen: boolean;
  onClose: () => void;
  onDone: (paragraph: ParagraphView) => void;
}) {
  const say = useTranslations('review.returning');
  const { reason, onReason } = props;
  const deed = useDeed(useReviewDesk().deeds.giveBack);
  const giveBack = async () => {
    const next = await deed.run({ ...seenOf(props.paragraph, props.version), reason });
    if (!next) return;
    onReason('');
    props.onClose();
    props.onDone(next);
  };
  const lookAgain = () => {
    props.onClose();
    props.look.refresh();
  };
  return (
    <Dialog title={say('title')} isOpen={props.isOpen} onClose={props.onClose}>
      <p className="text-ink-soft">{say('what')}</p>
      <TextField value={reason} onChange={onReason} autoFocus className="flex flex-col gap-1">
        <Label className="label-text">{say('reason')}</Label>
        <TextArea rows={4} className={inputLook} />
      </TextField>
      <DeedTrouble deed={deed} refresh={lookAgain} refreshing={props.look.refreshing} />
      <div className="flex justify-end gap-3">
        <Button onPress={props.onClose}>{say('cancel')}</Button>
        <Button look="primary" pending={deed.pending} isDisabled={!reason.trim()} onPress={() => void giveBack()}>
          {say('submit')}
        </Button>
      </div>
    </Dialog>
  );
}
