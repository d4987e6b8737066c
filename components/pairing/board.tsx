'use client';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Row } from '@/lib/pairing/edit';
import type { BoardView } from '@/lib/pairing/store';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { BoardContext } from './context';
import { Keys } from './keys';
import { BoardRow } from './row';
import { type BoardDeeds, useBoard } from './use-board';

const PAGE = 200;
const DOUBTFUL = 0.75;
const SURE = 0.8;

/** Every block of the stream with its place in the article; what is wrong is mended here and then confirmed. */
export function PairingBoard({ initial, deeds }: { initial: BoardView; deeds: BoardDeeds }) {
  const say = useTranslations('pairing');
  const router = useRouter();
  const { board, blocks, textOf, edit, undo, confirm, canUndo, isSaving, trouble } = useBoard(initial, deeds);
  const [from, setFrom] = useState(0);
  const [confirming, setConfirming] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const { article } = initial;
  const lines = useMemo(() => new Map(blocks.map((block) => [block.id, block.line])), [blocks]);
  const context = useMemo(
    () => ({ textOf, edit, lines, targetLang: article.targetLang, sourceLang: article.sourceLang }),
    [textOf, edit, lines, article.targetLang, article.sourceLang],
  );
  const counts = countsOf(board.rows);
  const start = Math.min(from, Math.max(0, board.rows.length - 1));
  const shown = board.rows.slice(start, start + PAGE);

  const focusRow = useCallback((index: number) => {
    setFrom(index - (index % PAGE));
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus());
  }, []);
  const nextDoubtful = (after: number) => {
    const isDoubtful = (row: Row) => row.confidence < DOUBTFUL;
    const later = board.rows.findIndex((row, k) => k > after && isDoubtful(row));
    const found = later >= 0 ? later : board.rows.findIndex(isDoubtful);
    if (found >= 0) focusRow(found);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const isTyping =
      event.target instanceof HTMLElement && event.target.closest('textarea, input, select, [role=dialog]');
    if (isTyping) return;
    const here = Number((event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row ?? -1);
    if (isUndo && canUndo) undo();
    else if (event.key === 'n' && !event.ctrlKey && !event.metaKey) nextDoubtful(here);
    else return;
    event.preventDefault();
  };
  const settle = async () => {
    setConfirming(true);
    const done = await confirm();
    if (done) router.push(`/desk/${article.id}/review`);
    else setConfirming(false);
  };

  return (
    <BoardContext value={context}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole board are handled in this one place */}
      <div onKeyDown={onKeyDown}>
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
          {shown.map((row, k) => (
            <BoardRow
              key={row.id}
              row={row}
              index={start + k}
              isDoubtful={row.confidence < DOUBTFUL}
              next={board.rows[start + k + 1]?.id ?? null}
              previous={board.rows[start + k - 1]?.id ?? null}
              pieces={board.pieces}
              onFocusRow={focusRow}
            />
          ))}
        </ol>
        {board.rows.length > PAGE ? (
          <nav aria-label={say('pages')} className="flex items-center justify-between py-6">
            <Button isDisabled={start === 0} onPress={() => setFrom(Math.max(0, start - PAGE))}>
              {say('page-before')}
            </Button>
            <p className="text-ink-soft">
              {say('page-of', { first: start + 1, last: start + shown.length, total: board.rows.length })}
            </p>
            <Button isDisabled={start + PAGE >= board.rows.length} onPress={() => setFrom(start + PAGE)}>
              {say('page-after')}
            </Button>
          </nav>
        ) : null}
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
    if (row.confidence < DOUBTFUL) doubtful++;
  }
  return { pairs, singles, furniture, doubtful };
}
