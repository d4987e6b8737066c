// What was done on this board and is not yet kept by the desk: a queue of writes, as plain values.
//
// The screen shows what the desk keeps with the waiting edits on top. Only the head of the queue is under way.
// - A write that does not stand takes all behind it along, since they were made on a board that will not be. Whoever
//   made them is told which they were, and the board is what the desk keeps.
// - A write that the desk could not take yet (no network, nobody signed in any more) holds the queue: nothing is dropped,
//   and nothing is added before it has gone through.
// - Only what is on the screen is confirmed: not while an undo is under way, and nothing is changed behind it.
import { applyEdit, type Board, type Edit, type EditProblem, isProblem, type TextOf } from '@/lib/pairing/edit';
import type { BoardNews, BoardView } from '@/lib/pairing/store';

/** The board as the desk last told it. */
export type Kept = Pick<BoardView, 'board' | 'blocks' | 'file' | 'rev' | 'canUndo' | 'confirmed' | 'isSettled'> & {
  textOf: TextOf;
};

/** `opens`: how many approvals the person knows to end with a confirmation. */
export type Deed = { type: 'edit'; edit: Edit } | { type: 'undo' } | { type: 'confirm'; opens?: number };

/** `name` tells the person which write it was, should it not go through. */
export type Write = Deed & { key: string; name: string };

/** A write with the board as it is after it, as far as can be known here: an undo shows once it is answered. */
export type Step = Write & { after: Board };

/** `opens`: a confirmation may come again with it. */
export type Why = { sentence: string; opens?: number } | EditProblem | 'unreachable';

export type Trouble = { why: Why; lost: readonly string[] };

export type Queue = {
  kept: Kept;
  unsent: readonly Step[];
  /** Why nothing goes out, until somebody tries again. */
  held: Why | null;
  troubles: readonly Trouble[];
  isConfirmed: boolean;
};

export function opened(view: BoardView): Queue {
  return { kept: keptOf(view), unsent: [], held: null, troubles: [], isConfirmed: false };
}

function keptOf({ board, blocks, file, rev, canUndo, confirmed, isSettled }: BoardView): Kept {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return { board, blocks, file, rev, canUndo, confirmed, isSettled, textOf: (id) => texts.get(id) };
}

/** What the desk keeps by now, with the blocks known from before where they are the same. */
export function keptSince({ blocks }: Kept, news: BoardNews): Kept {
  return keptOf({ ...news, blocks: news.blocks ?? blocks });
}

/**
 * Somebody comes back to the board. What they are shown first may be older than what is known here, as when the browser
 * goes back, so a board that is no newer is left aside; and what waits stays where it is.
 */
export function reopened(queue: Queue, view: BoardView): Queue {
  const isNews = !queue.unsent.length && view.rev > queue.kept.rev;
  return { ...queue, kept: isNews ? keptOf(view) : withConfirmation(queue.kept, view), isConfirmed: false };
}

function withConfirmation(kept: Kept, view: BoardView): Kept {
  const isSettled = kept.isSettled || (view.rev === kept.rev && view.isSettled);
  return { ...kept, confirmed: kept.confirmed || view.confirmed, isSettled };
}

/** The board on the screen. */
export function shownOf({ kept, unsent }: Queue): Board {
  return unsent.at(-1)?.after ?? kept.board;
}

export function canTake(queue: Queue, type: Deed['type']): boolean {
  if (queue.held || queue.isConfirmed || waits(queue, 'confirm')) return false;
  if (type === 'undo') return queue.kept.canUndo || waits(queue, 'edit');
  if (type === 'confirm' && queue.kept.isSettled && !queue.unsent.length) return false;
  return type === 'edit' || !waits(queue, 'undo');
}

export function waits({ unsent }: Queue, type: Deed['type']): boolean {
  return unsent.some((step) => step.type === type);
}

/** With the write at the end; without it where it cannot be taken or does not fit the board. */
export function added(queue: Queue, write: Write): Queue {
  if (!canTake(queue, write.type)) return queue;
  const troubles = queue.troubles.filter(({ lost }) => lost.length);
  const step = stepOn(queue, write);
  if ('problem' in step) return { ...queue, troubles: [...troubles, { why: step, lost: [] }] };
  return { ...queue, troubles, unsent: [...queue.unsent, step] };
}

function stepOn(queue: Queue, write: Write): Step | EditProblem {
  const shown = shownOf(queue);
  const after = write.type === 'edit' ? applyEdit(shown, write.edit, queue.kept.textOf) : shown;
  return isProblem(after) ? after : { ...write, after };
}

/** The head went through, and this is what the desk keeps since. What waits is put on top of it, as far as it fits. */
export function answered(queue: Queue, kept: Kept): Queue {
  const [head, ...rest] = queue.unsent;
  const isConfirmed = head?.type === 'confirm';
  if (kept.board === head?.after) return { ...queue, kept, unsent: rest, isConfirmed };
  let next: Queue = { ...queue, kept, unsent: [], isConfirmed };
  for (const [k, write] of rest.entries()) {
    const step = stepOn(next, write);
    if ('problem' in step) return withLoss(next, step, rest.slice(k));
    next = { ...next, unsent: [...next.unsent, step] };
  }
  return next;
}

/** The head does not stand: back to what the desk keeps. */
export function refused(queue: Queue, kept: Kept, why: Why): Queue {
  return withLoss({ ...queue, kept, unsent: [] }, why, queue.unsent);
}

function withLoss(queue: Queue, why: Why, lost: readonly Write[]): Queue {
  return { ...queue, troubles: [...queue.troubles, { why, lost: lost.map(({ name }) => name) }] };
}
