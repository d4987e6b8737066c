'use client';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Said } from '../ui/refused';
import type { Queue, Why } from './queue';

/** What did not go through, and what waits to be tried again. */
export function Troubles({
  queue: { troubles, held },
  onTryAgain,
  onConfirm,
  onDismiss,
}: {
  queue: Queue;
  onTryAgain: () => void;
  onConfirm: (opens: number) => void;
  onDismiss: () => void;
}) {
  const say = useTranslations();
  const sentenceOf = (why: Why) => {
    if (why === 'unreachable') return say('desk.unreachable');
    return 'sentence' in why ? why.sentence : say(`pairing.problems.${why.problem}`);
  };
  return (
    // The bar stays in sight on a wide screen only; on a small one the troubles do by themselves.
    <div className="flex flex-col gap-3 empty:hidden max-sm:[@media(min-height:30rem)]:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20">
      {held ? (
        <Notice tone="trouble">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <p>
              <Said sentence={sentenceOf(held)} />
            </p>
            <Button onPress={onTryAgain}>{say('desk.broken.again')}</Button>
          </div>
        </Notice>
      ) : null}
      {troubles.map(({ why, lost }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are only added, and taken away all at once
        <Notice key={k} tone="trouble">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <div>
              <p>{sentenceOf(why)}</p>
              {opensOf(why) ? null : <Lost names={lost} />}
            </div>
            <div className="flex gap-3">
              {opensOf(why) ? (
                <Button look="primary" onPress={() => onConfirm(opensOf(why))}>
                  {say('pairing.confirm-opening')}
                </Button>
              ) : null}
              {lost.length ? <Button onPress={onDismiss}>{say('review.checks.close')}</Button> : null}
            </div>
          </div>
        </Notice>
      ))}
    </div>
  );
}

function Lost({ names }: { names: readonly string[] }) {
  return (
    <ul className="list-disc ps-5">
      {names.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same change may have been made twice
        <li key={at}>{name}</li>
      ))}
    </ul>
  );
}

/** How many approvals end if it is confirmed all the same; 0 when that is not what it was refused for. */
function opensOf(why: Why): number {
  return typeof why === 'object' && 'opens' in why ? (why.opens ?? 0) : 0;
}
