// What the desk's own confirmed boards tell about the next file: a newsroom's tools write their streams in one order.
import { type Board, rangeOf } from './edit.ts';

/** How many confirmed articles had the literal version first in the stream, and how many the polished one. */
export type Habit = { readonly literalFirst: number; readonly polishedFirst: number };

export function habitOf(confirmed: readonly (boolean | null)[]): Habit {
  const literalFirst = confirmed.filter((first) => first === true).length;
  const polishedFirst = confirmed.filter((first) => first === false).length;
  return { literalFirst, polishedFirst };
}

/**
 * Whether the literal version comes before the polished one in most pairs of a board; null where as many say no.
 * @param blockIds of the file, in stream order
 */
export function isLiteralFirst(board: Board, blockIds: readonly string[]): boolean | null {
  const places = new Map(blockIds.map((id, place) => [id, place]));
  const placeOf = (piece: string) => places.get(rangeOf(board, piece)?.block ?? piece) ?? Number.NaN;
  const balance = board.rows.reduce((sum, { literal, polished, furniture }) => {
    const gap = Math.min(...polished.map(placeOf)) - Math.min(...literal.map(placeOf));
    return furniture || !Number.isFinite(gap) ? sum : sum + Math.sign(gap);
  }, 0);
  return balance === 0 ? null : balance > 0;
}
