'use client';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { applyEdit, type Board, type Edit, isProblem } from '@/lib/pairing/edit';
import type { BoardState, BoardView } from '@/lib/pairing/store';

type Seen = { articleId: string; rev: number; key: string };

export type BoardDeeds = {
  edit: (input: Seen & { edit: Edit }) => Promise<Outcome<BoardState>>;
  undo: (input: Seen) => Promise<Outcome<BoardView>>;
  confirm: (input: Seen) => Promise<Outcome<{ paragraphs: number }>>;
  look: (input: { articleId: string }) => Promise<Outcome<BoardView>>;
};

/**
 * The board in this browser. An edit shows at once, by the same pure function as on the server, and is sent after those
 * before it. When the server says no, or cannot be reached after three tries, the board goes back to what is kept there.
 */
export function useBoard(initial: BoardView, deeds: BoardDeeds) {
  const say = useTranslations();
  const articleId = initial.article.id;
  const [board, setBoard] = useState<Board>(initial.board);
  const [canUndo, setCanUndo] = useState(initial.canUndo);
  const [unsent, setUnsent] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const current = useRef(initial.board);
  const rev = useRef(initial.rev);
  const queue = useRef<Promise<void>>(Promise.resolve());
  // Others once somebody brought a changed file.
  const [blocks, setBlocks] = useState(initial.blocks);
  const texts = useMemo(() => new Map(blocks.map((block) => [block.id, block.text])), [blocks]);
  const textOf = useCallback((id: string) => texts.get(id), [texts]);

  const take = useCallback((next: Board) => {
    current.current = next;
    setBoard(next);
  }, []);
  const reload = useCallback(async () => {
    const kept = await persistently(() => deeds.look({ articleId }));
    if (kept?.status !== 'done') return;
    rev.current = kept.value.rev;
    setCanUndo(kept.value.canUndo);
    setBlocks(kept.value.blocks);
    take(kept.value.board);
  }, [articleId, deeds, take]);

  /** Sends after all that was sent before; what fails takes the rest of the queue with it. */
  const send = useCallback(
    <T>(write: (seen: Seen) => Promise<Outcome<T>>, done: (value: T) => void): Promise<T | null> => {
      const key = crypto.randomUUID();
      setUnsent((count) => count + 1);
      const sent = queue.current.then(async () => {
        const outcome = await persistently(() => write({ articleId, rev: rev.current, key }));
        setUnsent((count) => count - 1);
        if (outcome?.status === 'done') {
          done(outcome.value);
          return outcome.value;
        }
        setTrouble(outcome ? outcome.sentence : say('desk.unreachable'));
        await reload();
        return null;
      });
      queue.current = sent.then(() => undefined);
      return sent;
    },
    [articleId, reload, say],
  );

  const edit = useCallback(
    (change: Edit): boolean => {
      const next = applyEdit(current.current, change, textOf);
      if (isProblem(next)) {
        setTrouble(say(`pairing.problems.${next.problem}`));
        return false;
      }
      setTrouble(null);
      take(next);
      void send(
        (seen) => deeds.edit({ ...seen, edit: change }),
        (state) => {
          rev.current = state.rev;
          setCanUndo(state.canUndo);
        },
      );
      return true;
    },
    [deeds, say, send, take, textOf],
  );
  const undo = useCallback(() => {
    setTrouble(null);
    void send(deeds.undo, (view) => {
      rev.current = view.rev;
      setCanUndo(view.canUndo);
      take(view.board);
    });
  }, [deeds, send, take]);
  const confirm = useCallback(() => send(deeds.confirm, () => setTrouble(null)), [deeds, send]);

  return { board, blocks, textOf, edit, undo, confirm, canUndo, isSaving: unsent > 0, trouble };
}

/** Tries three times, a little later each time, with the same key: what was done already is not done again. */
async function persistently<T>(attempt: () => Promise<Outcome<T>>): Promise<Outcome<T> | null> {
  for (let wait = 0; wait <= 2000; wait += 1000) {
    try {
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
      return await attempt();
    } catch {
      // The network; the next round tries again.
    }
  }
  return null;
}
