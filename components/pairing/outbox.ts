import type { Outcome } from '@/lib/outcome';
import type { Edit } from '@/lib/pairing/edit';
import type { BoardNews, BoardState, BoardView } from '@/lib/pairing/store';
import { newId } from '../ui/new-id';
import {
  added,
  answered,
  type Deed,
  type Kept,
  keptSince,
  opened,
  type Queue,
  refused,
  reopened,
  type Step,
  type Write,
} from './queue';

type Seen = { articleId: string; rev: number; key: string };

export type BoardDeeds = {
  edit: (input: Seen & { edit: Edit }) => Promise<Outcome<BoardState>>;
  undo: (input: Seen & { file: number }) => Promise<Outcome<BoardNews>>;
  confirm: (input: Seen & { opens?: number }) => Promise<Outcome<{ paragraphs: number }>>;
  look: (input: { articleId: string; file: number }) => Promise<Outcome<BoardNews>>;
};

type Way = { articleId: string; deeds: BoardDeeds; pause: (ms: number) => Promise<void> };

export type Outbox = ReturnType<typeof openOutbox>;

/** Sends the queue of a board, one write at a time, each with the revision that the one before it brought. */
export function openOutbox(view: BoardView, deeds: BoardDeeds, pause = later) {
  const way = { articleId: view.article.id, deeds, pause };
  const listeners = new Set<() => void>();
  let queue = opened(view);
  let isSending = false;

  function put(next: Queue): void {
    queue = next;
    for (const listener of listeners) listener();
  }
  async function send(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let head = queue.unsent[0]; head && !queue.held; head = queue.unsent[0]) {
      const settle = await outcomeOf(way, head, queue.kept);
      put(settle(queue));
    }
    isSending = false;
  }

  return {
    now: () => queue,
    listen(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Whether it was taken: shown at once and sent after all before it. */
    add(deed: Deed, name: string): boolean {
      const before = queue.unsent;
      put(added(queue, { ...deed, name, key: newId() } satisfies Write));
      if (queue.unsent === before) return false;
      void send();
      return true;
    },
    /** @param seen what the desk told before the board was drawn again */
    reopen(seen: BoardView): void {
      put(reopened(queue, seen));
    },
    /** Goes on with what was held. */
    tryAgain(): void {
      put({ ...queue, held: null });
      void send();
    },
    /** The person has read what went wrong. */
    dismiss(): void {
      put({ ...queue, troubles: [] });
    },
  };
}

/** What becomes of the queue, to which more may have been added by then. */
async function outcomeOf(way: Way, head: Step, kept: Kept): Promise<(queue: Queue) => Queue> {
  const outcome = await persistently(() => write(way, head, kept), way.pause);
  if (outcome === 'unreachable') return (queue) => ({ ...queue, held: outcome });
  if (outcome.status === 'done') return (queue) => answered(queue, outcome.value);
  const { sentence } = outcome;
  if (isAboutPerson(outcome)) return (queue) => ({ ...queue, held: { sentence } });
  const found = await persistently(() => way.deeds.look({ articleId: way.articleId, file: kept.file }), way.pause);
  if (found === 'unreachable') return (queue) => ({ ...queue, held: found });
  if (found.status !== 'done') return (queue) => ({ ...queue, held: { sentence: found.sentence } });
  const opens = outcome.status === 'refused' ? outcome.details?.opens : undefined;
  const why = typeof opens === 'number' ? { sentence, opens } : { sentence };
  return (queue) => refused(queue, keptSince(kept, found.value), why);
}

/** Gives what the desk keeps after it. */
async function write({ articleId, deeds }: Way, head: Step, kept: Kept): Promise<Outcome<Kept>> {
  const seen = { articleId, rev: kept.rev, key: head.key };
  if (head.type === 'undo')
    return mapped(await deeds.undo({ ...seen, file: kept.file }), (news) => keptSince(kept, news));
  if (head.type === 'confirm')
    return mapped(await deeds.confirm({ ...seen, opens: head.opens }), () => ({
      ...kept,
      confirmed: true,
      isSettled: true,
    }));
  const outcome = await deeds.edit({ ...seen, edit: head.edit });
  return mapped(outcome, (state) => ({ ...kept, ...state, board: head.after }));
}

/** Somebody else may do it, or the same person once signed in again; whether the change fits the board is not said. */
function isAboutPerson(outcome: Outcome<unknown>): boolean {
  return outcome.status === 'refused' && (outcome.code === 'forbidden' || outcome.code === 'not-found');
}

function mapped<T, U>(outcome: Outcome<T>, change: (value: T) => U): Outcome<U> {
  return outcome.status === 'done' ? { status: 'done', value: change(outcome.value) } : outcome;
}

/** Tries three times, a little later each time, with the same key: what was done already is not done again. */
async function persistently<T>(attempt: () => Promise<T>, pause: typeof later): Promise<T | 'unreachable'> {
  for (let wait = 0; wait <= 2000; wait += 1000) {
    try {
      if (wait) await pause(wait);
      return await attempt();
    } catch {
      // The network; the next round tries again.
    }
  }
  return 'unreachable';
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
