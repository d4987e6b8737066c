'use client';
import { useTranslations } from 'use-intl';
import type { ParagraphView, VersionView } from '@/lib/review/reading/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Dialog } from '../ui/dialog';
import { useDraft } from '../ui/draft';
import { useReviewDesk } from './desk';
import { Reason } from './reason';
import { seenOf } from './seen';
import { DeedTrouble, type Refresh } from './trouble';

/** Gives a paragraph back with a reason. What was typed stays when the sheet is closed and opened again. */
export function ReturnDialog(props: {
  paragraph: ParagraphView;
  version: VersionView;
  look: Refresh;
  isOpen: boolean;
  onClose: () => void;
  onDone: (paragraph: ParagraphView) => void;
}) {
  const say = useTranslations('review.returning');
  const reason = useDraft<string>(`return ${props.paragraph.id}`);
  const deed = useDeed(useReviewDesk().deeds.giveBack);
  const giveBack = async () => {
    if (!reason.typed?.trim()) return;
    const next = await deed.run({ ...seenOf(props.paragraph, props.version), reason: reason.typed });
    if (!next) return;
    reason.sent(reason.typed);
    props.onClose();
    props.onDone(next);
  };
  const lookAgain = () => {
    props.onClose();
    return props.look.refresh();
  };
  return (
    <Dialog title={say('title')} isOpen={props.isOpen} onClose={props.onClose}>
      <p className="text-ink-soft">{say('what')}</p>
      <form
        className="contents"
        onSubmit={(event) => {
          event.preventDefault();
          void giveBack();
        }}
      >
        <Reason label={say('reason')} draft={reason} />
        <DeedTrouble deed={deed} refresh={lookAgain} refreshing={props.look.refreshing} />
        <div className="flex justify-end gap-3">
          <Button onPress={props.onClose}>{say('close')}</Button>
          <Button type="submit" look="primary" pending={deed.pending} isDisabled={!reason.typed?.trim()}>
            {say('submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
