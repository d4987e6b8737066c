// Comma-separated values after RFC 4180, with any delimiter: quotation marks doubled, lines inside quotes. A quotation mark
// that is never closed is read over, since it would take all lines behind it into its cell. One pass over the text, two from
// such a mark on.

/** `line` is the line of the text on which the row begins, from 1; `isOpen` where a quotation mark is never closed. */
export type CsvRow = { readonly cells: string[]; readonly line: number; readonly isOpen: boolean };

/** The rows of a text, an empty line being a row of one empty cell. */
export function csvRows(text: string, delimiter: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row = rowAt(text, at, delimiter);
    rows.push({ cells: row.cells, line, isOpen: row.isOpen });
    line += countLines(text, at, row.end);
    at = row.end;
  }
  return rows;
}

function rowAt(text: string, start: number, delimiter: string): { cells: string[]; end: number; isOpen: boolean } {
  const cells: string[] = [];
  let isOpen = false;
  let at = start;
  for (;;) {
    const cell = cellAt(text, at, delimiter);
    cells.push(cell.text);
    isOpen ||= cell.isOpen === true;
    at = cell.end;
    if (text.charAt(at) !== delimiter) break;
    at++;
  }
  return { cells, end: at + (text.startsWith('\r\n', at) ? 2 : 1), isOpen };
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    if (text.charAt(at) === '\n' || (text.charAt(at) === '\r' && text.charAt(at + 1) !== '\n')) count++;
  }
  return count;
}

type Cell = { text: string; end: number; isOpen?: boolean };

/** Blanks around the quotes do not end a cell, nor does what follows them: it belongs to it. */
function cellAt(text: string, start: number, delimiter: string): Cell {
  let at = start;
  while (text.charAt(at) === ' ') at++;
  if (text.charAt(at) !== '"') return plainCell(text, start, delimiter);
  const quoted = quotedCell(text, at);
  if (!quoted) return { ...plainCell(text, at + 1, delimiter), isOpen: true };
  const rest = plainCell(text, quoted.end, delimiter);
  return { text: quoted.text + rest.text, end: rest.end };
}

/** Null where it is not closed, which can be so once in a text: all marks behind it are then doubled ones. */
function quotedCell(text: string, start: number): Cell | null {
  let at = start + 1;
  let cell = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    cell += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') return { text: cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== '\n' && text.charAt(end) !== '\r')
    end++;
  return { text: text.slice(start, end), end };
}
