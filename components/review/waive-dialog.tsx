'use client';
import { useTranslations } from 'use-intl';
import type { Finding } from '@/lib/checks/finding';
import { Button } from '../ui/button';
import type { useDeed } from '../ui/deed';
import { Dialog } from '../ui/dialog';
import type { Draft } from '../ui/draft';
import { FindingLine } from './findings';
import { Reason } from './reason';
import { DeedTrouble, type Refresh } from './trouble';

/** Asks why the warnings are fine before an approval. What was typed stays when the sheet is closed and opened again. */
export function WaiveDialog(props: {
  warnings: readonly Finding[];
  isOpen: boolean;
  deed: Pick<ReturnType<typeof useDeed>, 'trouble' | 'forget' | 'pending'>;
  look: Refresh;
  reason: Draft<string>;
  onClose: () => void;
  onWaive: () => void;
}) {
  const say = useTranslations('review.waiving');
  const { refresh, refreshing } = props.look;
  const lookAgain = () => {
    props.onClose();
    return refresh();
  };
  return (
    <Dialog title={say('title', { count: props.warnings.length })} isOpen={props.isOpen} onClose={props.onClose}>
      <div className="flex flex-col gap-1.5">
        {props.warnings.map((found) => (
          <FindingLine key={[found.check, found.message.code, found.start, found.end].join()} found={found} />
        ))}
      </div>
      <p className="text-ink-soft">{say('what', { count: props.warnings.length })}</p>
      <form
        className="contents"
        onSubmit={(event) => {
          event.preventDefault();
          if (props.reason.typed?.trim()) props.onWaive();
        }}
      >
        <Reason label={say('reason')} draft={props.reason} />
        {/* Its warnings are the newest ones. */}
        <DeedTrouble deed={props.deed} refresh={lookAgain} refreshing={refreshing} isKnown />
        <div className="flex justify-end gap-3">
          <Button onPress={props.onClose}>{say('close')}</Button>
          <Button type="submit" look="approve" pending={props.deed.pending} isDisabled={!props.reason.typed?.trim()}>
            {say('submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
