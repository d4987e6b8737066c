'use client';
import type { ReactNode } from 'react';
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
  return (
    <div className="z-20 -mx-4 flex flex-col gap-3 border-b border-hairline bg-paper/95 px-4 py-3 sm:sticky sm:top-0 sm:-mx-8 sm:px-8 sm:backdrop-blur-sm">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-[0.9375rem]">
        <p role="status">
          <span className="font-medium">{say('counts.pairs', { pairs: counts.pairs })}</span>{' '}
          <span className="text-ink-soft">{say('counts.rest', counts)}</span>
          {queue.unsent.length && !queue.held ? <span className="text-ink-soft"> {say('saving')}</span> : null}
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:ms-auto">
          {counts.doubtful ? (
            <Button look="plain" onPress={props.onNextDoubtful}>
              {say('next-doubtful', { count: counts.doubtful })}
            </Button>
          ) : null}
          <Button isDisabled={!canTake(queue, 'undo')} onPress={() => onDeed({ type: 'undo' })}>
            {say('undo')}
          </Button>
          <Button
            isDisabled={!canTake(queue, 'edit')}
            onPress={() => onDeed({ type: 'edit', edit: { type: 'swap-all' } })}
          >
            {say('swap-all')}
          </Button>
          <Confirm {...props} />
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
