// The glossary as a table: source, target, source language, target language, kind, forbidden, note. Forbidden variants are
// separated by " | "; a | of their own is doubled.
// Spreadsheets in some countries write semicolons or tabs instead of commas; the delimiter is the one that the head line has,
// or that a line "sep=;" before it names. Cells that a spreadsheet would take for a formula are written with an apostrophe
// before them, and read without it. A quotation mark that is never closed is told.
import type { GlossaryEntry } from '../checks/glossary-entry.ts';
import { csvRows } from './csv.ts';
import { type GlossaryFile, type GlossaryProblem, MOST_ENTRIES } from './glossary-file.ts';

const HEAD = ['source', 'target', 'source language', 'target language', 'kind', 'forbidden', 'note'] as const;
const DELIMITERS = [',', ';', '\t'];
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The entries of a CSV file. Lines without a target are told by number, columns that nobody reads by name; a file without a
 * "target" column is refused.
 */
export function readGlossaryCsv(text: string): GlossaryFile {
  const { lines, open } = linesOf(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  const head = lines.findIndex(isFilled);
  const columns = (lines[head] ?? []).map(columnName);
  const places = HEAD.map((name) => [name, columns.lastIndexOf(name)] as const);
  if (!columns.includes('target')) return { entries: [], problems: [{ code: 'no-target-column', values: {} }] };
  const file: GlossaryFile = { entries: [], problems: [...unread(columns), ...open] };
  const body = lines.slice(head + 1);
  for (const [i, cells] of body.slice(0, MOST_ENTRIES).entries()) {
    if (!isFilled(cells)) continue;
    const entry = entryOf(new Map(places.map(([name, k]) => [name, unguarded((cells[k] ?? '').trim())])));
    if (entry) file.entries.push(entry);
    else file.problems.push({ code: 'line-without-target', values: { line: head + i + 2 } });
  }
  if (body.length > MOST_ENTRIES) file.problems.push({ code: 'too-many-entries', values: { limit: MOST_ENTRIES } });
  return file;
}

/** A CSV file that readGlossaryCsv and spreadsheets read back. */
export function writeGlossaryCsv(entries: readonly GlossaryEntry[]): string {
  const rows = entries.map((entry) => [
    entry.source,
    entry.target,
    entry.sourceLang ?? '',
    entry.targetLang ?? '',
    entry.kind,
    entry.forbidden.map((variant) => variant.replaceAll('|', '||')).join(' | '),
    entry.note ?? '',
  ]);
  return BYTE_ORDER_MARK + [[...HEAD], ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function entryOf(cells: ReadonlyMap<(typeof HEAD)[number], string>): GlossaryEntry | null {
  const cell = (name: (typeof HEAD)[number]) => cells.get(name) ?? '';
  if (!cell('target')) return null;
  const [sourceLang, targetLang, note] = [cell('source language'), cell('target language'), cell('note')];
  return {
    source: cell('source'),
    target: cell('target'),
    ...(sourceLang && { sourceLang }),
    ...(targetLang && { targetLang }),
    forbidden: variantsOf(cell('forbidden')),
    kind: cell('kind').toLowerCase() === 'name' ? 'name' : 'term',
    ...(note && { note }),
  };
}

function variantsOf(cell: string): string[] {
  const parts = cell.split(/(?<!\|)\|(?!\|)/);
  return parts.map((part) => part.trim().replaceAll('||', '|')).filter(Boolean);
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** "Source_Language" and "source-language" are the source language. */
function columnName(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
}

const NAMED = 5;

function unread(columns: readonly string[]): GlossaryProblem[] {
  const known = new Set<string>(HEAD);
  const strange = columns.filter((column) => column && !known.has(column));
  const named = strange.slice(0, NAMED).map((column) => `“${column.slice(0, 40)}”`);
  return strange.length ? [{ code: 'columns-unread', values: { columns: named.join(', ') } }] : [];
}

/** The lines of a table, a line that only names the delimiter being an empty one, and where a quotation mark stays open. */
function linesOf(text: string): { lines: string[][]; open: GlossaryProblem[] } {
  const named = /^sep=([,;\t])(?=\r?\n)/i.exec(text);
  const rest = named ? text.slice(named[0].length) : text;
  const rows = csvRows(rest, named?.[1] ?? delimiterOf(rest));
  const open = rows.flatMap(({ isOpen }, k): GlossaryProblem[] =>
    isOpen ? [{ code: 'quote-open', values: { line: k + 1 } }] : [],
  );
  return { lines: rows.map(({ cells }) => cells), open };
}

function delimiterOf(text: string): string {
  const [head = ''] = /^.*\S.*$/m.exec(text) ?? [];
  return DELIMITERS.reduce((best, next) => (head.split(next).length > head.split(best).length ? next : best));
}

function cellOf(value: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function unguarded(value: string): string {
  return /^'+[=+\-@]/.test(value) ? value.slice(1) : value;
}
