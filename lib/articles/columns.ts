// What is common to all tables: their rows, their columns of texts, and the texts that are left of them.
import { csvRows } from '../exchange/csv.ts';

/** `line` is the number of the file's line on which the text begins, from 1. */
export type Cell = { text: string; line: number };
export type Row = { readonly cells: readonly string[]; readonly line: number };

/** Of a cell in a head, in characters. */
export const LONGEST_HEAD = 30;
/** So many rows say what kind of table it is. */
export const MOST_TRIED = 50;
const MOST_DIFFERENT = 0.8;
/** Of a text in Han, by one in Latin letters. */
const LEAST_LETTERS = 0.15;

/** Whether a column is one of texts, beside those of the versions: they are of some length, and no two are the same. */
export function holdsTexts(column: readonly string[], versions: readonly string[]): boolean {
  const letters = (texts: readonly string[]) => texts.join('').replace(/[^\p{L}]/gu, '').length / texts.length;
  const different = new Set(column.filter(Boolean)).size;
  return different >= MOST_DIFFERENT * column.length && letters(column) >= LEAST_LETTERS * letters(versions);
}

/** The rows that a file begins with, if its cells stand between such signs, without blank ones and without one that is cut. */
export function firstRows(lines: readonly string[], sign: string): Row[] {
  const rows = csvRows(lines.slice(0, MOST_TRIED).join('\n'), sign);
  return rows.slice(0, lines.length > MOST_TRIED ? -1 : undefined).filter(isFilled);
}

export function isFilled({ cells }: Row): boolean {
  return cells.some((cell) => cell.trim());
}
