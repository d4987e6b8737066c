'use client';
import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Row } from '@/lib/pairing/edit';
import { Button } from '../ui/button';
import { canTake, type Deed, type Queue, waits } from './queue';
import { isDoubtful } from './row';

/** How the board stands and what can be done with the whole of it; below, what went wrong, so that it is seen anywhere. */
export function BoardBar(props: {
  rows: readonly Row[];
  queue: Queue;
  onDeed: (deed: Deed) => boolean;
  onNextDoubtful: () => void;
  children: ReactNode;
}) {
  const { queue, onDeed } = props;
  const say = useTranslations('pairing');
  const counts = countsOf(props.rows);
  const canUndo = canTake(queue, 'undo');
  const buttons = useRef<HTMLDivElement>(null);
  return (
    // On a small screen only what is wanted beside each row stays in sight: a line of it, not the whole bar. On one that is
    // low, as when it is magnified, even that would be half of what can be seen.
    <div className="border-hairline max-sm:contents sm:[@media(min-height:30rem)]:sticky print:static! sm:top-0 sm:z-20 sm:-mx-8 sm:flex sm:flex-col sm:gap-3 sm:border-b sm:bg-paper/95 sm:px-8 sm:py-3 sm:backdrop-blur-sm">
      <div className="text-[0.9375rem] max-sm:contents sm:flex sm:flex-wrap sm:items-center sm:justify-end sm:gap-x-4 sm:gap-y-2">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-sm:pt-3 max-sm:pb-1 sm:contents">
          <p className="sm:me-auto">
            <span className="font-medium">{say('counts.pairs', { pairs: counts.pairs })}</span>{' '}
            <span className="text-ink-soft">{say('counts.rest', counts)}</span>
            {queue.unsent.length && !queue.held ? <span className="text-ink-soft"> {say('saving')}</span> : null}
          </p>
          <Button
            isDisabled={!canTake(queue, 'edit')}
            onPress={() => onDeed({ type: 'edit', edit: { type: 'swap-all' } })}
          >
            {say('swap-all')}
          </Button>
        </div>
        <div
          ref={buttons}
          tabIndex={-1}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-hairline max-sm:[@media(min-height:30rem)]:sticky max-sm:top-0 max-sm:z-20 max-sm:-mx-4 max-sm:border-b max-sm:bg-paper/95 max-sm:px-4 max-sm:py-2 max-sm:backdrop-blur-sm max-sm:[&_button]:text-sm max-sm:[&_button:last-child]:px-3 sm:gap-x-4"
        >
          {counts.doubtful ? (
            <Button look="plain" onPress={props.onNextDoubtful}>
              {say('next-doubtful', { count: counts.doubtful })}
            </Button>
          ) : null}
          <Button
            isDisabled={!canUndo}
            // With the last thing to undo it can be used no longer, and the focus would be nowhere.
            onBlur={({ target }) => target.matches(':disabled') && buttons.current?.focus()}
            onPress={() => onDeed({ type: 'undo' })}
          >
            {say('undo')}
          </Button>
          <div className="max-sm:ms-auto">
            <Confirm {...props} />
          </div>
        </div>
      </div>
      {props.children}
    </div>
  );
}

function Confirm({ queue, onDeed }: Parameters<typeof BoardBar>[0]) {
  const say = useTranslations('pairing');
  const isPending = queue.isConfirmed || (waits(queue, 'confirm') && !queue.held);
  return (
    <Button
      look="primary"
      pending={isPending}
      isDisabled={!isPending && !canTake(queue, 'confirm')}
      onPress={() => onDeed({ type: 'confirm' })}
    >
      {say(queue.kept.confirmed ? 'confirm-again' : 'confirm')}
    </Button>
  );
}

function countsOf(rows: readonly Row[]) {
  let pairs = 0;
  let singles = 0;
  let furniture = 0;
  let doubtful = 0;
  for (const row of rows) {
    if (row.furniture) furniture++;
    else if (row.literal.length && row.polished.length) pairs++;
    else singles++;
    if (isDoubtful(row)) doubtful++;
  }
  return { pairs, singles, furniture, doubtful };
}
