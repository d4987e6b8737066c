'use client';
import { type DragEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Lane } from '@/lib/pairing/edit';
import { Block } from './block';
import { useBoardDesk } from './context';
import type { RowProps } from './row';

export const PIECE_TYPE = 'application/x-diptych-block';

const lines: Record<Lane, string> = {
  source: 'border-hairline-strong',
  literal: 'border-literal-line',
  polished: 'border-polished-line',
};

/** One side of a row. Blocks can be dropped here. */
export function LaneCell(props: RowProps & { lane: Lane }) {
  const { row, lane, number } = props;
  const say = useTranslations('pairing');
  const { edit } = useBoardDesk();
  const [isOver, setOver] = useState(false);
  const pieces = row[lane];

  const drop = (event: DragEvent) => {
    setOver(false);
    const piece = event.dataTransfer.getData(PIECE_TYPE);
    if (!piece) return;
    event.preventDefault();
    const others = pieces.filter((id) => id !== piece);
    edit({ type: 'move', piece, row: row.id, lane, index: others.length });
  };
  if (row.furniture && !pieces.length) return null;
  return (
    // No landmark: there are hundreds on a page.
    // biome-ignore lint/a11y/useSemanticElements: a side of a row is no fieldset
    <div
      role="group"
      aria-label={say('lane', { lane: say(`lanes.${lane}`), number })}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(PIECE_TYPE)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`min-h-10 min-w-0 ${row.furniture ? '' : `border-t-[3px] pt-2 ${lines[lane]}`} ${isOver ? 'bg-polished-tint' : ''}`}
    >
      {row.furniture ? null : <h3 className="label-text pb-1">{say(`lanes.${lane}`)}</h3>}
      {pieces.length ? (
        pieces.map((piece) => <Block key={piece} {...props} piece={piece} lane={lane} />)
      ) : (
        <p className="text-sm text-ink-soft">{say('no-block')}</p>
      )}
    </div>
  );
}
