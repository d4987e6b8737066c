'use client';
import { type KeyboardEvent, memo, useId } from 'react';
import { useTranslations } from 'use-intl';
import { type Board, LANES, type Lane, type Row } from '@/lib/pairing/edit';
import type { Kind } from '@/lib/pairing/pair';
import { isFar } from '../ui/far';
import { newId } from '../ui/new-id';
import { useSingleKeys } from '../ui/single-keys';
import { useBoardDesk } from './context';
import { LaneCell } from './lane';
import { Reasons } from './reasons';
import { RowMenu } from './row-menu';
import { PAGE, useLeaving } from './use-place';

const DOUBTFUL = 0.75;
const KINDS: Kind[] = ['title', 'heading', 'paragraph', 'caption', 'quote', 'list item'];

export type RowProps = {
  row: Row;
  /** Its place among the rows that are shown, from 0. */
  index: number;
  /** Its place on the board, from 1. */
  number: number;
  next: string | null;
  previous: string | null;
  pieces: Board['pieces'];
  onFocusRow: (index: number) => void;
};

/** One row of the board. Focus it, and single keys act on it; the menu says the same in words. */
export const BoardRow = memo(function BoardRow(props: RowProps) {
  const { row, index, number, next } = props;
  const say = useTranslations('pairing');
  const kinds = useTranslations('kinds');
  const { edit } = useBoardDesk();
  const hasKeys = useSingleKeys();
  const leaving = useLeaving({ piece: null, row: index });
  const id = useId();
  const isBetween = standsBetween(row);
  const lanes: Lane[] = row.source.length ? [...LANES] : ['literal', 'polished'];

  const act = (key: string): boolean => {
    if (key === 'ArrowDown') props.onFocusRow(index + 1);
    else if (key === 'ArrowUp') props.onFocusRow(index - 1);
    else if (!hasKeys) return false;
    else if (key === 's') edit({ type: 'swap', row: row.id });
    else if (key === 'f') edit({ type: 'set-furniture', row: row.id, furniture: !row.furniture });
    else if (key === 'm' && next) edit({ type: 'merge-rows', row: row.id, next });
    else if (key === 'x') edit(splitOf(row));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (act(event.key)) event.preventDefault();
  };
  return (
    <li
      data-row={index}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a row takes the single keys that act on it
      tabIndex={0}
      aria-labelledby={`${id}-label`}
      onKeyDown={onKeyDown}
      {...leaving}
      className={`grid scroll-mt-20 grid-cols-1 gap-x-8 gap-y-2 border-b border-hairline md:grid-cols-[11rem_1fr] ${isBetween ? 'py-1.5 [contain-intrinsic-size:auto_3rem]' : 'py-5 [contain-intrinsic-size:auto_9rem]'} ${isFar(index % PAGE) ? '[content-visibility:auto]' : ''} ${row.furniture ? 'text-ink-soft' : ''}`}
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 self-start text-[0.9375rem] md:grid-cols-[1fr_auto]">
        <h2 id={`${id}-label`} className="label-text tabular-nums">
          {say(row.furniture ? 'row-furniture' : 'row', { number })}
        </h2>
        <div className="col-start-3 row-start-1 md:col-start-2">
          <RowMenu {...props} />
        </div>
        {row.furniture ? null : (
          <>
            <p className="hidden print:block">{kinds(row.kind)}</p>
            <select
              aria-label={say('kind-of', { number })}
              value={row.kind}
              onChange={(event) => {
                const kind = KINDS.find((one) => one === event.target.value);
                if (kind) edit({ type: 'set-kind', row: row.id, kind });
              }}
              className="print:hidden col-start-2 row-start-1 w-fit max-w-full rounded-[3px] border border-hairline-strong bg-paper-raised px-1.5 py-0.5 text-sm pointer-coarse:min-h-9 md:col-span-2 md:col-start-1 md:row-start-2"
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds(kind)}
                </option>
              ))}
            </select>
          </>
        )}
        {isBetween ? null : (
          <div className="col-span-full">
            <Reasons row={row} isDoubtful={isDoubtful(row)} />
          </div>
        )}
      </div>
      {row.furniture ? (
        <div className={isBetween ? 'flex flex-wrap items-baseline gap-x-4' : 'max-w-[68ch]'}>
          {lanes.map((lane) => (
            <LaneCell key={lane} {...props} lane={lane} />
          ))}
          {isBetween ? <Reasons row={row} isDoubtful={false} isBrief /> : null}
        </div>
      ) : (
        <div className={`grid gap-x-8 gap-y-4 ${lanes.length > 2 ? 'lg:grid-cols-3' : 'md:grid-cols-2'}`}>
          {lanes.map((lane) => (
            <LaneCell key={lane} {...props} lane={lane} />
          ))}
        </div>
      )}
    </li>
  );
});

export function isDoubtful(row: Row): boolean {
  return row.confidence < DOUBTFUL;
}

/** A label or a rule: there are as many as texts, and often more. */
export function isLabel(row: Row): boolean {
  const isSo = row.reasons.some(({ code }) => code === 'label' || code === 'no-words');
  return row.furniture && isSo && !isDoubtful(row);
}

/** It takes one line and says no more than why. */
function standsBetween(row: Row): boolean {
  return isLabel(row) || (row.furniture && row.reasons.some(({ code }) => code === 'talk') && !isDoubtful(row));
}

/** After the first block of each lane that has more than one; a plain pair comes apart into its two sides. */
export function splitOf(row: Row) {
  const several = LANES.some((lane) => row[lane].length > 1);
  const keep = several
    ? { source: row.source.length ? 1 : 0, literal: row.literal.length ? 1 : 0, polished: row.polished.length ? 1 : 0 }
    : { source: row.source.length, literal: row.literal.length, polished: 0 };
  return { type: 'split-row', row: row.id, keep, newRow: `row-${newId()}` } as const;
}
