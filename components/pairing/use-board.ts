'use client';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Edit } from '@/lib/pairing/edit';
import type { BoardView } from '@/lib/pairing/store';
import { nameOf } from './deed-name';
import { type BoardDeeds, type Outbox, openOutbox } from './outbox';
import { type Deed, shownOf } from './queue';

/** The board in this browser: an edit shows at once, by the same pure function as on the server, and is then sent. */
export function useBoard(initial: BoardView, deeds: BoardDeeds) {
  const [outbox] = useState(() => outboxOf(initial, deeds));
  const queue = useSyncExternalStore(outbox.listen, outbox.now, outbox.now);
  const board = shownOf(queue);
  const [told, setTold] = useState({ name: '', count: 0 });
  const add = useCallback(
    (deed: Deed) => {
      const now = outbox.now();
      const name = nameOf(deed, { board: shownOf(now), blocks: now.kept.blocks });
      const isTaken = outbox.add(deed, name);
      if (isTaken && deed.type !== 'confirm') setTold(({ count }) => ({ name, count: count + 1 }));
      return isTaken;
    },
    [outbox],
  );
  const edit = useCallback((change: Edit) => add({ type: 'edit', edit: change }), [add]);

  return { queue, board, told, add, edit, tryAgain: outbox.tryAgain, dismiss: outbox.dismiss };
}

/** One an article, as long as this page is not loaded anew: what waits or went wrong is there when somebody comes back. */
const outboxes = new Map<string, Outbox>();

function outboxOf(initial: BoardView, deeds: BoardDeeds): Outbox {
  const isServer = typeof window === 'undefined';
  const known = isServer ? undefined : outboxes.get(initial.article.id);
  if (known) {
    known.reopen(initial);
    return known;
  }
  const outbox = openOutbox(initial, deeds);
  if (isServer) return outbox;
  outboxes.set(initial.article.id, outbox);
  window.addEventListener('beforeunload', (event) => {
    if (outbox.now().unsent.length) event.preventDefault();
  });
  return outbox;
}
