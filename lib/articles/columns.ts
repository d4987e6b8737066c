// What is common to all tables: their rows, their columns of texts, and the texts that are left of them.

/** `line` is the number of the file's line on which the text begins, from 1. */
export type Cell = { text: string; line: number };
export type Row = { readonly cells: readonly string[]; readonly line: number };

const MOST_DIFFERENT = 0.8;
/** Of a text in Han, by one in Latin letters. */
const LEAST_LETTERS = 0.15;

/** Whether a column is one of texts, beside those of the versions: they are of some length, and no two are the same. */
export function holdsTexts(column: readonly string[], versions: readonly string[]): boolean {
  const letters = (texts: readonly string[]) => texts.join('').replace(/[^\p{L}]/gu, '').length / texts.length;
  const different = new Set(column.filter(Boolean)).size;
  return different >= MOST_DIFFERENT * column.length && letters(column) >= LEAST_LETTERS * letters(versions);
}
