// Texts with names, of a record of JSON or a unit of XLIFF, as the blocks of a stream: before each text of a version that its
// name tells stands that name, as a label, so that sides and pairs are known. Linear.
import type { KeyedText } from '../exchange/keyed-text.ts';
import type { Named } from '../pairing/labels/label-names.ts';
import type { Cell } from './columns.ts';
import { linesOf } from './file-text.ts';
import { type Column, isProse, keptColumns } from './keyed-columns.ts';
import { keyedByVersion } from './told-versions.ts';

/** What ends one in HTML, or where a program put its signs of a line break into the text. */
const PARAGRAPH_ENDS = /(?<=<\/(?:p|li|h[1-6]|div|blockquote)>)\s*(?=<)|(?:<br ?\/?>\s*){2}|\\n\\n/u;
/** Of the rows with a version have both. */
const MOST_ROWS = 0.5;
const BLANK_LINE = /\r?\n[^\S\n]*\n/;

/** The blocks of the texts, in order; null where there is no prose among them. */
export function cellsOfKeyed(all: readonly KeyedText[]): Cell[] | null {
  const texts = keyedByVersion(all);
  const columns = keptColumns(texts);
  if (![...columns.values()].some(isProse)) return null;
  const missing = labelsMissing(texts, columns);
  let before: Column | undefined;
  return texts.flatMap((one, t) => {
    const column = one.keys ? columns.get(one.keys) : undefined;
    if (one.keys && !column) return [];
    const { isBefore = false, label = '' } = missing.get(t) ?? {};
    // Beside the label of a version that is missing every text has its own.
    const isGoingOn = column === before && !isBefore;
    before = label ? undefined : column;
    const cells = paragraphsOf(one.text, column?.isByParagraph ?? true).flatMap((part, k) => {
      // Each text of a source has its label, since it belongs to no version.
      const isLabelled = column?.label && (column.version === 'source' || (k === 0 && !isGoingOn));
      return [...(isLabelled ? [column.label] : []), part];
    });
    const all = !label ? cells : isBefore ? [label, ...cells] : [...cells, label];
    return all.map((text) => ({ text, line: one.line }));
  });
}

// Where rows have both versions, one that lacks a version has its label nevertheless: else its text would go to the next row.
function labelsMissing(texts: readonly KeyedText[], columns: ReadonlyMap<readonly string[], Column>) {
  const rows = rowsOf(texts, columns);
  const whole = rows.find((row) => row.length > 1);
  const missing = new Map<number, { isBefore: boolean; label: string }>();
  if (!whole || rows.filter((row) => row.length > 1).length < MOST_ROWS * rows.length) return missing;
  for (const [own, another] of rows) {
    const other = whole.find(({ version }) => version !== own?.version);
    if (!own || another || !other) continue;
    const isBefore = own.version !== whole[0]?.version;
    missing.set(isBefore ? own.from : own.to, { isBefore, label: other.label });
  }
  return missing;
}

type RowVersion = { readonly version: Named; readonly label: string; readonly from: number; to: number };

/** The versions that each row has, with the first and the last of their texts. */
function rowsOf(texts: readonly KeyedText[], columns: ReadonlyMap<readonly string[], Column>): RowVersion[][] {
  const rows = new Map<number, RowVersion[]>();
  texts.forEach(({ keys, row }, t) => {
    const { version = null, label = '' } = (keys && columns.get(keys)) ?? {};
    if (!label || !version || version === 'source') return;
    const versions = rows.get(row) ?? [];
    const known = versions.find((one) => one.version === version);
    if (known) known.to = t;
    else versions.push({ version, label, from: t, to: t });
    rows.set(row, versions);
  });
  return [...rows.values()];
}

function paragraphsOf(text: string, isByParagraph: boolean): string[] {
  const parts = isByParagraph ? text.split(BLANK_LINE) : linesOf(text);
  return parts.flatMap((part) => part.split(PARAGRAPH_ENDS)).filter((part) => part.trim());
}
