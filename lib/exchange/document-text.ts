// The text of a document as a sheet takes it: a line for each paragraph, "# " before headings, items of lists with their numbers,
// tables as Markdown has them.
// Where changes were tracked, both versions of each paragraph behind their labels: the text before them is what the
// machine wrote, the text after them what a person made of it.
import { linesOf } from '../articles/file-text.ts';
import { namedVersion } from '../pairing/labels/label-names.ts';
import { nameOf } from '../pairing/labels/labels.ts';
import type { Part, Passage, Table } from './parts.ts';
import { breaksOf } from './soft-breaks.ts';

export type DocumentText = {
  /** After the tracked changes. */
  readonly final: string;
  /** Before and after them, with labels; null where nothing was changed. */
  readonly versions: string | null;
  /** How many paragraphs were changed, and how many could have been. */
  readonly changed: number;
  readonly all: number;
};

type Version = 'before' | 'after';

/** Cells with fewer letters than this share of those that were changed are no text: a number, a state. */
const LEAST_LETTERS = 0.15;
/** More paragraphs in a cell than this are a column of the whole article. */
const MOST_IN_CELL = 4;

export function documentText(read: readonly Part[]): DocumentText {
  const parts = withMarks(withBreaks(read));
  const final = parts.flatMap((part) => (part.table ? tableLines(part.table) : linesIn(part.passage, 'after')));
  const versions = parts.flatMap((part) => (part.table ? tableVersions(part.table) : passageVersions(part.passage)));
  const passages = parts.flatMap(({ passage, table }) => (passage ? [passage] : changedCells(table).flat(2)));
  const changed = passages.filter(isChanged).length;
  return {
    final: final.join('\n\n'),
    versions: changed === 0 ? null : versions.join('\n\n'),
    changed,
    all: passages.length,
  };
}

/** The lines that somebody broke inside a paragraph become paragraphs, or are none. */
function withBreaks(parts: readonly Part[]): Part[] {
  const passages = parts.flatMap(({ passage, table }) => (passage ? [passage] : table.flat(2)));
  const broken = breaksOf(passages.map(({ after, before }) => after || before));
  return mapped(parts, (passage) => ({
    ...passage,
    before: broken(passage.before),
    after: broken(passage.after),
  }));
}

/** Headings and items of lists with their marks; each version counts by itself. */
function withMarks(parts: readonly Part[]): Part[] {
  const counts = { before: new Map<string, number[]>(), after: new Map<string, number[]>() };
  const marked = (passage: Passage, version: Version) => {
    const text = passage[version].trimStart();
    return text && markOf(passage, counts[version]) + text;
  };
  const mark = (passage: Passage): Passage => ({
    ...passage,
    before: marked(passage, 'before'),
    after: marked(passage, 'after'),
  });
  return mapped(parts, mark);
}

function mapped(parts: readonly Part[], change: (passage: Passage) => Passage): Part[] {
  return parts.map(({ passage, table }) =>
    passage ? { passage: change(passage) } : { table: table.map((row) => row.map((cell) => cell.map(change))) },
  );
}

function markOf({ isHeading, listed }: Passage, counts: Map<string, number[]>): string {
  if (isHeading) return '# ';
  if (!listed?.isCounted) return listed ? '- ' : '';
  const { list, level } = listed;
  const above = counts.get(list) ?? [];
  const numbers = Array.from({ length: level + 1 }, (_, k) => (above[k] ?? 0) + Number(k === level));
  counts.set(list, numbers);
  return `${numbers[level]}. `;
}

function isChanged({ before, after }: Passage): boolean {
  return before !== after;
}

function linesIn(passage: Passage, version: Version): string[] {
  return linesOf(passage[version])
    .map((line) => line.trim())
    .filter(Boolean);
}

function passageVersions(passage: Passage): string[] {
  return [labelled('Literal', [passage], 'before'), labelled('Polished', [passage], 'after')].flat();
}

function labelled(label: string, passages: readonly Passage[], version: Version): string[] {
  const lines = passages.flatMap((passage) => linesIn(passage, version));
  return lines.length === 0 ? [] : [[`${label}:`, ...lines].join('\n')];
}

// Cell by cell as the rows go; but where cells hold whole columns of the article, one column after the other.
function tableLines(table: Table): string[] {
  const rows = table.map((row) => row.map((cell) => cell.flatMap((passage) => linesIn(passage, 'after'))));
  const width = longest(rows);
  if (width < 2) return rows.flat(2);
  const isWhole = rows.some((row) => !isEven(row) && row.some(({ length }) => length > MOST_IN_CELL));
  if (isWhole) return Array.from({ length: width }, (_, k) => rows.flatMap((row) => row[k] ?? [])).flat();
  const [head = [], ...others] = rows.flatMap(written);
  return [[lineOf(head), lineOf(head.map(() => '---')), ...others.map(lineOf)].join('\n')];
}

function longest(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((most, { length }) => Math.max(most, length), 0);
}

function isEven(row: readonly (readonly string[])[]): boolean {
  return new Set(row.map(({ length }) => length).filter(Boolean)).size <= 1;
}

/** Paragraphs that stand beside one another in a row are rows of their own. */
function written(row: readonly (readonly string[])[]): string[][] {
  return Array.from({ length: longest(row) }, (_, n) => row.map((cell) => cell[n] ?? ''));
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

// A column that nobody changed, beside one that somebody did, is what it was translated from.
function tableVersions(table: Table): string[] {
  const isTracked = trackedColumns(table);
  const isText = textColumns(table, isTracked);
  const [head, ...others] = table;
  const isHead = head?.some((cell) => namedVersion(nameOf(cell[0]?.after ?? '')) !== null) && others.length > 0;
  return (isHead ? others : table).flatMap((row) =>
    row.flatMap((cell, k) => {
      if (isTracked[k]) return cell.flatMap(passageVersions);
      return isText[k] ? labelled('Source', cell, 'after') : [];
    }),
  );
}

/** The columns in which changes were tracked, or all where there are none. */
function trackedColumns(table: Table): boolean[] {
  const columns = Array.from({ length: longest(table) }, (_, k) => table.some((row) => row[k]?.some(isChanged)));
  return columns.includes(true) ? columns : columns.map(() => true);
}

function textColumns(table: Table, isTracked: readonly boolean[]): boolean[] {
  const letters = isTracked.map((_, k) => lettersIn(table.flatMap((row) => row[k] ?? [])));
  const most = letters.reduce((so, count, k) => (isTracked[k] ? Math.max(so, count) : so), 0);
  return letters.map((count) => count >= LEAST_LETTERS * most);
}

function lettersIn(passages: readonly Passage[]): number {
  return passages
    .map(({ after }) => after)
    .join('')
    .replace(/[^\p{L}]/gu, '').length;
}

function changedCells(table: Table): Table {
  const isTracked = trackedColumns(table);
  return table.map((row) => row.filter((_, k) => isTracked[k]));
}
