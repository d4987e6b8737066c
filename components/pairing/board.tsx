'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Row } from '@/lib/pairing/edit';
import type { BoardView } from '@/lib/pairing/store';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { BoardPages } from './board-pages';
import { BoardContext } from './context';
import { Keys } from './keys';
import { BoardRow, isDoubtful } from './row';
import { type BoardDeeds, useBoard } from './use-board';
import { useKeys } from './use-keys';
import { PAGE, usePlace } from './use-place';

const SURE = 0.8;

/** Every block of the stream with its place in the article; what is wrong is mended here and then confirmed. */
export function PairingBoard({ initial, deeds }: { initial: BoardView; deeds: BoardDeeds }) {
  const say = useTranslations('pairing');
  const router = useRouter();
  const { board, blocks, textOf, edit, undo, confirm, canUndo, isSaving, trouble } = useBoard(initial, deeds);
  const { list, start, focusRow, leave } = usePlace(board.rows);
  const [confirming, setConfirming] = useState(false);
  const { article } = initial;
  const lines = useMemo(() => new Map(blocks.map((block) => [block.id, block.line])), [blocks]);
  const context = useMemo(
    () => ({ textOf, edit, leave, lines, targetLang: article.targetLang, sourceLang: article.sourceLang }),
    [textOf, edit, leave, lines, article.targetLang, article.sourceLang],
  );
  const counts = countsOf(board.rows);

  const nextDoubtful = useCallback(
    (after: number) => {
      const later = board.rows.findIndex((row, k) => k > after && isDoubtful(row));
      const found = later >= 0 ? later : board.rows.findIndex(isDoubtful);
      if (found >= 0) focusRow(found);
    },
    [board.rows, focusRow],
  );
  const undoLatest = useCallback(() => {
    if (canUndo) undo();
  }, [canUndo, undo]);
  useKeys({ undo: undoLatest, nextDoubtful });
  const settle = async () => {
    setConfirming(true);
    const done = await confirm();
    if (done) router.push(`/desk/${article.id}/review`);
    else setConfirming(false);
  };

  return (
    <BoardContext value={context}>
      <div>
        <div className="z-20 -mx-4 sm:sticky sm:top-0 border-b border-hairline bg-paper/95 px-4 py-3 backdrop-blur-sm sm:-mx-8 sm:px-8">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-[0.9375rem]">
            <p role="status" className="me-auto">
              <span className="font-medium">{say('counts.pairs', { pairs: counts.pairs })}</span>{' '}
              <span className="text-ink-soft">{say('counts.rest', counts)}</span>
              {isSaving ? <span className="text-ink-soft"> {say('saving')}</span> : null}
            </p>
            {counts.doubtful ? (
              <Button look="plain" onPress={() => nextDoubtful(-1)}>
                {say('next-doubtful', { count: counts.doubtful })}
              </Button>
            ) : null}
            <Button isDisabled={!canUndo} onPress={undo}>
              {say('undo')}
            </Button>
            <Button onPress={() => edit({ type: 'swap-all' })}>{say('swap-all')}</Button>
            <Button look="primary" pending={confirming} onPress={() => void settle()}>
              {say(initial.confirmed ? 'confirm-again' : 'confirm')}
            </Button>
          </div>
        </div>
        <div className="flex flex-col gap-3 pt-4">
          {initial.confirmed ? <Notice>{say('confirmed-note')}</Notice> : null}
          {!canUndo && (board.sides ?? 1) < SURE ? <Notice>{say('sides-unsure')}</Notice> : null}
          {trouble ? <Notice tone="trouble">{trouble}</Notice> : null}
        </div>
        <Keys />
        <ol ref={list} aria-label={say('board')}>
          {board.rows.slice(start, start + PAGE).map((row, k) => (
            <BoardRow
              key={row.id}
              row={row}
              index={start + k}
              next={board.rows[start + k + 1]?.id ?? null}
              previous={board.rows[start + k - 1]?.id ?? null}
              pieces={board.pieces}
              onFocusRow={focusRow}
            />
          ))}
        </ol>
        <BoardPages start={start} total={board.rows.length} onFocusRow={focusRow} />
      </div>
    </BoardContext>
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
