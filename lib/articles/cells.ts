// Tables as their cells, row by row, each a paragraph: copied from a sheet (tabs), saved by one (CSV), written by a model
// (Markdown). CSV is told from prose by a first row that names two versions, or by quotation marks around every cell; a
// Markdown table by the rule below its head. What is in no table stays as it is. Linear.
import { csvRows } from '../exchange/csv.ts';
import { namedVersion } from '../pairing/labels/label-names.ts';
import { nameOf } from '../pairing/labels/labels.ts';
import { type Cell, firstRows, holdsTexts, isFilled, LONGEST_HEAD, MOST_TRIED, type Row } from './columns.ts';
import { DELIMITERS, evenDelimiter, textsOfEven } from './even-rows.ts';
import { tellVersions } from './told-versions.ts';

const MOST_LINES = 0.8;
const HALF = 0.5;
/** Between two versions on one line. */
const BESIDE = /(?<=\S)\s+(?:\/\/\/|\|\|\|)(?:\s+|$)/u;
/** So many columns are asked for the versions of their rows. */
const MOST_COLUMNS = 20;
/** Between two cells in quotation marks. */
const BETWEEN_QUOTES = /"([,;])"/;
/** Below the head of a Markdown table: "| --- | :-: |"; around each row of one drawn with signs: "+---+---+". */
const RULE = /^[|+]?(?:\s*:?[-=]+:?\s*[|+])+(?:\s*:?-+:?)?$/;
const LONGEST_RULE = 1000;
/** So many rows may say of which file and for whom the table is. */
const MOST_BEFORE_HEAD = 6;

/** The cells of the lines of a file, and the lines that are in no table. */
export function cellsOf(lines: readonly string[]): Cell[] {
  const saved = savedRows(lines);
  if (saved) return textsOf(saved, textsOfEven);
  if (shareOf(lines, (line) => BESIDE.test(line)) >= HALF) return lines.flatMap(sidesOf);
  const isCopied = shareOf(lines, (line) => /\S\s*\t/.test(line)) >= MOST_LINES;
  return isCopied ? textsOf(copiedRows(lines), textsOfEven) : withWritten(lines);
}

/** The share of the lines with a text that are so; of a single line nothing can be said. */
export function shareOf(lines: readonly string[], isSo: (line: string) => boolean): number {
  const written = lines.filter((line) => line.trim());
  return written.length < 2 ? 0 : written.filter(isSo).length / written.length;
}

function copiedRows(lines: readonly string[]): Row[] {
  return lines.map((line, k) => ({ cells: line.split('\t'), line: k + 1 }));
}

function sidesOf(line: string, k: number): Cell[] {
  return line.split(BESIDE).map((text) => ({ text, line: k + 1 }));
}

// Where a head names two versions, what is in the other columns is said about the rows: a number, a state, a comment; but
// for a column of texts, as of a source whose name is not known. `unnamed` reads a table whose head names no versions.
function textsOf(rows: readonly Row[], unnamed: (rows: readonly Row[]) => Cell[] | null = () => null): Cell[] {
  const told = textsOfTold(rows);
  if (told) return told;
  const at = rows.slice(0, MOST_BEFORE_HEAD).findIndex(({ cells }) => namesVersions(cells));
  const even = at < 0 ? unnamed(rows) : null;
  if (even) return even;
  const head = rows[at]?.cells ?? [];
  const named = head.map((cell) => namedVersion(nameOf(cell)) !== null);
  const columns = head.map((_, k) => rows.slice(at + 1).map(({ cells }) => (cells[k] ?? '').trim()));
  const ofVersions = columns.filter((_, k) => named[k]).flat();
  const isText = columns.map((column, k) => named[k] || holdsTexts(column, ofVersions));
  // Each text of a version has the name of its column before it, as a label; a row that lacks one has it nevertheless.
  return rows.flatMap(({ cells, line }, r) => {
    if (r === at) return [];
    if (r < at || at < 0) return cells.map((text) => ({ text, line }));
    const texts = cells.flatMap((text, k) => (named[k] ? [head[k] ?? '', text] : isText[k] ? [text] : []));
    return texts.map((text) => ({ text, line }));
  });
}

// Of a table with a version in each row: its name, as a label, and its text; and what else is a text, once where it comes again
// with the other version, as a source does. Null for another table.
function textsOfTold(rows: readonly Row[]): Cell[] | null {
  const width = Math.min(rows[0]?.cells.length ?? 0, MOST_COLUMNS);
  const column = (of: readonly Row[], k: number) => of.map(({ cells }) => (cells[k] ?? '').trim());
  const beginning = rows.slice(0, MOST_TRIED);
  const told = Array.from({ length: width }, (_, k) => column(beginning, k)).findIndex(tellVersions);
  if (told < 0) return null;
  const all = Array.from({ length: width }, (_, k) => column(rows, k));
  const [first = '', ...rest] = all[told] ?? [];
  const hasHead = all.every(([cell = '']) => cell.length <= LONGEST_HEAD) && !rest.includes(first);
  const from = hasHead ? 1 : 0;
  const columns = all.map((cells) => cells.slice(from));
  const lengths = columns.map((cells, k) => (k === told ? -1 : cells.join('').length));
  const text = lengths.indexOf(Math.max(...lengths));
  const isNew = (cells: readonly string[], r: number) => cells[r] !== '' && cells[r] !== cells[r - 1];
  const beside = columns.filter((cells, k) => {
    const once = cells.filter((_, r) => isNew(cells, r));
    return k !== told && k !== text && once.length > 0 && holdsTexts(once, columns[text] ?? []);
  });
  return rows.slice(from).flatMap(({ line }, r) => {
    const others = beside.flatMap((cells) => (isNew(cells, r) ? [cells[r] ?? ''] : []));
    return [...others, columns[told]?.[r] ?? '', columns[text]?.[r] ?? ''].map((cell) => ({ text: cell, line }));
  });
}

// Null for what is no CSV file.
function savedRows(lines: readonly string[]): Row[] | null {
  const head = lines.find((line) => line.trim()) ?? '';
  const named = DELIMITERS.find((sign) => namesVersions(csvRows(head, sign)[0]?.cells ?? []));
  const quoted = shareOf(lines, isQuoted) === 1 ? BETWEEN_QUOTES.exec(head)?.[1] : undefined;
  const delimiter = named ?? quoted ?? toldBy(lines) ?? evenDelimiter(lines);
  if (!delimiter) return null;
  const rows = csvRows(lines.join('\n'), delimiter).filter(isFilled);
  const full = rows.filter(({ cells }) => cells.length === rows[0]?.cells.length);
  const isTable = rows.length > 1 && full.length >= MOST_LINES * rows.length;
  return isTable ? rows : null;
}

function toldBy(lines: readonly string[]): string | undefined {
  return DELIMITERS.find((sign) => textsOfTold(firstRows(lines, sign)) !== null);
}

function isQuoted(line: string): boolean {
  return /^\s*"/.test(line) && /"\s*$/.test(line.slice(-9)) && BETWEEN_QUOTES.test(line);
}

// A line that ends as a sentence does is none of names.
function namesVersions(cells: readonly string[]): boolean {
  if (/[.!?。！？]\s*$/u.test(cells.at(-1) ?? '')) return false;
  return new Set(cells.flatMap((cell) => namedVersion(nameOf(cell)) ?? [])).size > 1;
}

function withWritten(lines: readonly string[]): Cell[] {
  const parts: Cell[][] = [];
  let table: Row[] = [];
  lines.forEach((text, k) => {
    if (isRule(lines, k)) return;
    const isInside = isRule(lines, k + 1) || (table.length > 0 && text.includes('|'));
    if (isInside) table.push({ cells: writtenCells(text), line: k + 1 });
    else {
      parts.push(textsOf(table), [{ text, line: k + 1 }]);
      table = [];
    }
  });
  return [...parts, textsOf(table)].flat();
}

// A rule without a row beside it is one of the page.
function isRule(lines: readonly string[], k: number): boolean {
  const line = (lines[k] ?? '').trim();
  if (line.length > LONGEST_RULE || !RULE.test(line)) return false;
  return [lines[k - 1], lines[k + 1]].some((beside) => beside?.includes('|'));
}

function writtenCells(line: string): string[] {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
}
