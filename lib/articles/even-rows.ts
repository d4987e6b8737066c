// Tables saved by a sheet whose head says nothing to us: all rows have as many cells, no blank stands behind the sign between
// them, as one does in prose, and at least two columns are of sentences, so that these are the versions. Linear.
import { type Cell, firstRows, holdsTexts, LONGEST_HEAD, type Row } from './columns.ts';

export const DELIMITERS = [',', ';'];
/** With fewer rows it could be chance. */
const LEAST_ROWS = 3;
const MOST_EVEN = 0.9;
/** Mean of a column of sentences, in letters of an alphabet; other characters stand for several. */
const SENTENCES = 40;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The sign between the cells; undefined for what is no such table. */
export function evenDelimiter(lines: readonly string[]): string | undefined {
  return DELIMITERS.find((sign) => {
    const filled = firstRows(lines, sign);
    const width = filled[0]?.cells.length ?? 0;
    const even = filled.filter(
      ({ cells }) => cells.length === width && !cells.slice(1).some((cell) => /^\s/.test(cell)),
    );
    return width > 1 && even.length >= MOST_EVEN * filled.length && longColumns(filled).length > 1;
  });
}

/** What is in the columns of texts, without a head: not the numbers, names and states of the rows. Null for another table. */
export function textsOfEven(rows: readonly Row[]): Cell[] | null {
  const long = longColumns(rows);
  if (long.length < 2) return null;
  const hasHead = rows[0]?.cells.every((cell) => cell.trim().length <= LONGEST_HEAD && !/[.!?。！？]\s*$/u.test(cell));
  const body = hasHead ? rows.slice(1) : rows;
  const columns = columnsOf(body);
  const versions = long.flatMap((k) => columns[k] ?? []);
  const isText = columns.map((column, k) => long.includes(k) || holdsTexts(column, versions));
  return body.flatMap(({ cells, line }) => cells.filter((_, k) => isText[k] ?? true).map((text) => ({ text, line })));
}

function longColumns(rows: readonly Row[]): number[] {
  const body = columnsOf(rows.slice(1));
  if (rows.length < LEAST_ROWS) return [];
  const isLong = (column: readonly string[]) =>
    column.join('').replace(DENSE, '###').length >= SENTENCES * column.length;
  return body.flatMap((column, k) => (isLong(column) && holdsTexts(column, column) ? [k] : []));
}

function columnsOf(rows: readonly Row[]): string[][] {
  return (rows[0]?.cells ?? []).map((_, k) => rows.map(({ cells }) => (cells[k] ?? '').trim()));
}
