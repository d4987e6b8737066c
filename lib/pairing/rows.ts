// From the board to paragraphs: the text of each row's lanes.
import { type Board, LANES, type Lane, rangeOf, type TextOf } from './edit.ts';
import { withoutMarks } from './kinds.ts';
import type { Kind } from './pair.ts';

export type RowText = { origin: Lane; text: string };

/** A row of the article with the texts it has, at most one for each lane, source first. */
export type Row = { id: string; kind: Kind; texts: RowText[] };

/** The rows that are part of the article, in order. Several pieces of one lane are joined by a blank. */
export function rowTexts(board: Board, textOf: TextOf): Row[] {
  return board.rows.flatMap((row) => {
    if (row.furniture) return [];
    const texts = LANES.flatMap((lane) => {
      const text = withoutMarks(joined(row[lane].map((piece) => pieceText(board, piece, textOf))), row.kind);
      return text ? [{ origin: lane, text }] : [];
    });
    return texts.some(({ origin }) => origin !== 'source') ? [{ id: row.id, kind: row.kind, texts }] : [];
  });
}

/** The texts of blocks, by their ids. */
export function textsOf(blocks: readonly { id: string; text: string }[]): TextOf {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return (id) => texts.get(id);
}

/** The text a piece stands for, blanks at its ends cut. */
export function pieceText(board: Board, piece: string, textOf: TextOf): string {
  const range = rangeOf(board, piece);
  const text = textOf(range?.block ?? piece) ?? '';
  return (range ? text.slice(range.start, range.end) : text).trim();
}

const WRITTEN_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？」』）]/u;

/** With a blank between two parts, but where a script has none. */
export function joined(parts: readonly string[]): string {
  return parts.reduce((whole, part) => {
    if (!whole || !part) return whole + part;
    const isTight = WRITTEN_WITHOUT_SPACES.test(whole.at(-1) ?? '') && WRITTEN_WITHOUT_SPACES.test(part.at(0) ?? '');
    return whole + (isTight ? '' : ' ') + part;
  }, '');
}
