'use client';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import { type Edit, type Lane, rangeOf } from '@/lib/pairing/edit';
import { pieceText } from '@/lib/pairing/rows';
import { newId } from '../ui/new-id';
import { ArticleText } from '../ui/text';
import { BlockMenu } from './block-menu';
import { useBoardDesk } from './context';
import { PIECE_TYPE } from './lane';
import type { RowProps } from './row';
import { SplitDialog } from './split-dialog';
import { useLeaving } from './use-place';

/** One block, or a part of one. Drag it by the mouse, move it with Alt and the arrows, or use its menu. */
export function Block(props: RowProps & { lane: Lane; piece: string }) {
  const { row, lane, piece, pieces, next, previous } = props;
  const say = useTranslations('pairing');
  const { edit, textOf, lines, sourceLang, targetLang } = useBoardDesk();
  const [isSplitting, setSplitting] = useState(false);
  const self = useRef<HTMLDivElement>(null);
  const leaving = useLeaving({ piece, row: props.index });
  // The entry of the menu that opened the dialog is gone when the dialog closes, so nothing else takes the focus back.
  useEffect(() => {
    if (isSplitting) return () => self.current?.focus();
  }, [isSplitting]);
  const board = { rows: [], pieces };
  const range = rangeOf(board, piece);
  const block = range?.block ?? piece;
  const text = pieceText(board, piece, textOf);

  const lang = lane === 'source' ? sourceLang : targetLang;
  const other: Lane = lane === 'literal' ? 'polished' : 'literal';
  const moves: Record<'up' | 'down' | 'across' | 'alone', Edit | null> = {
    up: previous ? { type: 'move', piece, row: previous, lane, index: 0 } : null,
    down: next ? { type: 'move', piece, row: next, lane, index: 0 } : null,
    across: { type: 'move', piece, row: row.id, lane: other, index: row[other].length },
    alone: { type: 'move-to-new-row', piece, newRow: `row-${newId()}`, before: next, lane },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.target !== event.currentTarget) return;
    const move = { ArrowUp: moves.up, ArrowDown: moves.down, ArrowLeft: moves.across, ArrowRight: moves.across }[
      event.key
    ];
    if (move === undefined) return;
    event.preventDefault();
    if (move) edit(move);
  };
  const following = Object.entries(pieces).find(([, part]) => part.block === block && part.start === range?.end)?.[0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a block is a group of its text and its menu, no fieldset
    <div
      ref={self}
      data-piece={piece}
      role="group"
      aria-label={say('block', { line: lines.get(block) ?? 0 })}
      // So that the menu stands where the lines end.
      dir={directionOf(lang)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a block takes the keys that move it
      tabIndex={0}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(PIECE_TYPE, piece);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onKeyDown={onKeyDown}
      {...leaving}
      className="group/block relative scroll-mt-20 cursor-grab pe-8 pb-2 pointer-coarse:pe-12"
    >
      <ArticleText lang={lang} text={text} className={row.furniture ? 'text-base' : 'text-[1.0625rem]'} />
      <BlockMenu
        moves={moves}
        onMove={edit}
        onSplit={() => setSplitting(true)}
        onJoin={following ? () => edit({ type: 'join', piece, next: following }) : null}
      />
      {isSplitting ? (
        <SplitDialog
          text={textOf(block) ?? ''}
          lang={lang}
          range={range ?? { block, start: 0, end: (textOf(block) ?? '').length }}
          onClose={() => setSplitting(false)}
          onSplit={(at) =>
            edit({ type: 'split-block', piece, at, newPiece: `piece-${newId()}` }) && setSplitting(false)
          }
        />
      ) : null}
    </div>
  );
}
