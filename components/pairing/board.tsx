'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Row } from '@/lib/pairing/edit';
import type { BoardView } from '@/lib/pairing/store';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { BoardBar } from './board-bar';
import { BoardPages } from './board-pages';
import { BoardContext } from './context';
import { Keys } from './keys';
import type { BoardDeeds } from './outbox';
import { BoardRow, isDoubtful, isLabel } from './row';
import { Troubles } from './troubles';
import { useBoard } from './use-board';
import { useKeys } from './use-keys';
import { PAGE, usePlace } from './use-place';

const SURE = 0.8;
const FEW_LABELS = 3;

/** Every block of the stream with its place in the article; what is wrong is mended here and then confirmed. */
export function PairingBoard({ initial, deeds }: { initial: BoardView; deeds: BoardDeeds }) {
  const say = useTranslations('pairing');
  const router = useRouter();
  const { queue, board, told, add, edit, tryAgain, dismiss } = useBoard(initial, deeds);
  const { rows, numbers, labels, unfold } = useUnfolded(board.rows);
  const { list, start, focusRow, leave } = usePlace(rows);
  const { article } = initial;
  const { blocks, textOf, canUndo, confirmed, isSettled } = queue.kept;
  const lines = useMemo(() => new Map(blocks.map((block) => [block.id, block.line])), [blocks]);
  const context = useMemo(
    () => ({ textOf, edit, leave, lines, targetLang: article.targetLang, sourceLang: article.sourceLang }),
    [textOf, edit, leave, lines, article.targetLang, article.sourceLang],
  );
  const lastDoubtful = useRef(-1);
  const nextDoubtful = useCallback(
    (after: number) => {
      const later = rows.findIndex((row, k) => k > after && isDoubtful(row));
      const found = later >= 0 ? later : rows.findIndex(isDoubtful);
      lastDoubtful.current = found;
      if (found >= 0) focusRow(found);
    },
    [rows, focusRow],
  );
  const undo = useCallback(() => void add({ type: 'undo' }), [add]);
  useKeys({ undo, nextDoubtful });
  useEffect(() => {
    if (queue.isConfirmed) router.push(`/desk/${article.id}/review`);
  }, [queue.isConfirmed, router, article.id]);

  return (
    <BoardContext value={context}>
      <BoardBar rows={board.rows} queue={queue} onDeed={add} onNextDoubtful={() => nextDoubtful(lastDoubtful.current)}>
        <Troubles
          queue={queue}
          onTryAgain={tryAgain}
          onConfirm={(opens) => {
            dismiss();
            add({ type: 'confirm', opens });
          }}
          onDismiss={dismiss}
        />
      </BoardBar>
      <div className="flex flex-col gap-3 pt-4 empty:hidden">
        {confirmed ? (
          <Notice>
            {say('confirmed-note')}{' '}
            {isSettled ? null : (
              <Link href={`/desk/${article.id}/pairing/changes`} className="underline underline-offset-4">
                {say('waits.link')}
              </Link>
            )}
          </Notice>
        ) : null}
        {/* Whoever changed or confirmed the board has looked at its sides. */}
        {!canUndo && !confirmed && (board.sides ?? 1) < SURE ? <Notice>{say('sides-unsure')}</Notice> : null}
      </div>
      {/* What was done, once: who does not see the rows hears nothing else of it. */}
      <p role="status" className="sr-only">
        <span key={told.count}>{told.name}</span>
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-8 pt-2 text-[0.9375rem] text-ink-soft *:scroll-mt-28">
        <Keys />
        {labels > FEW_LABELS ? (
          <Button look="plain" onPress={unfold}>
            {say(rows.length < board.rows.length ? 'labels.show' : 'labels.hide', { labels })}
          </Button>
        ) : null}
        <Link
          href={`/desk/${article.id}/pairing/again`}
          className="print:hidden ms-auto underline decoration-hairline-strong underline-offset-4 hover:text-ink pointer-coarse:py-2.5"
        >
          {say('again.link')}
        </Link>
      </div>
      <ol ref={list} aria-label={say('board')}>
        {rows.slice(start, start + PAGE).map((row, k) => (
          <BoardRow
            key={row.id}
            row={row}
            index={start + k}
            number={numbers.get(row.id) ?? 0}
            next={rows[start + k + 1]?.id ?? null}
            previous={rows[start + k - 1]?.id ?? null}
            pieces={board.pieces}
            onFocusRow={focusRow}
          />
        ))}
      </ol>
      <BoardPages start={start} total={rows.length} onFocusRow={focusRow} />
    </BoardContext>
  );
}

/** The rows that are shown: labels stand around every text of a labelled file, and are folded where they are many. */
function useUnfolded(all: readonly Row[]) {
  const [isUnfolded, setUnfolded] = useState(false);
  const unfold = useCallback(() => setUnfolded((before) => !before), []);
  return useMemo(() => {
    const texts = all.filter((row) => !isLabel(row));
    const labels = all.length - texts.length;
    const rows = isUnfolded || labels <= FEW_LABELS ? all : texts;
    return { rows, numbers: new Map(all.map(({ id }, k) => [id, k + 1])), labels, unfold };
  }, [all, isUnfolded, unfold]);
}
