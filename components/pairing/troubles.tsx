'use client';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Queue, Why } from './queue';

/** What did not go through, and what waits to be tried again. */
export function Troubles({
  queue: { troubles, held },
  onTryAgain,
  onDismiss,
}: {
  queue: Queue;
  onTryAgain: () => void;
  onDismiss: () => void;
}) {
  const say = useTranslations();
  const sentenceOf = (why: Why) => {
    if (why === 'unreachable') return say('desk.unreachable');
    return 'sentence' in why ? why.sentence : say(`pairing.problems.${why.problem}`);
  };
  return (
    // The bar stays in sight on a wide screen only; on a small one the troubles do by themselves.
    <div className="flex flex-col gap-3 empty:hidden max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20">
      {held ? (
        <Notice tone="trouble">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <p>{sentenceOf(held)}</p>
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
              <ul className="list-disc ps-5">
                {lost.map((name, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same change may have been made twice
                  <li key={at}>{name}</li>
                ))}
              </ul>
            </div>
            {lost.length ? <Button onPress={onDismiss}>{say('review.checks.close')}</Button> : null}
          </div>
        </Notice>
      ))}
    </div>
  );
}
