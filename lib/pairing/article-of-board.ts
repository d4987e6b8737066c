// What a board says of its article, without its texts: two boards that say the same make the same paragraphs of one file.
import { type Board, LANES, piecesOf, rangeOf } from './edit.ts';

/**
 * Which blocks, or which parts of them, stand in which row and lane, in reading order, as one string. Left out is what no
 * paragraph comes of: furniture, how sure the engine was, and names of pieces (a block that was split and joined again is
 * whole). Linear in the board; the texts are not needed, since a block never changes.
 */
export function articleOfBoard(board: Board): string {
  const parts = new Map<string, number>();
  for (const piece of board.rows.flatMap(piecesOf)) {
    const block = rangeOf(board, piece)?.block ?? piece;
    parts.set(block, (parts.get(block) ?? 0) + 1);
  }
  const nameOf = (piece: string) => {
    const range = rangeOf(board, piece);
    return range && parts.get(range.block) !== 1 ? [range.block, range.start, range.end] : (range?.block ?? piece);
  };
  const rows = board.rows.flatMap((row) =>
    row.furniture ? [] : [[row.id, row.kind, ...LANES.map((lane) => row[lane].map(nameOf))]],
  );
  return JSON.stringify(rows);
}
