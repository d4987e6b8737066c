// Texts with names, of a record of JSON or a unit of XLIFF, as the blocks of a stream: before each text of a version that its
// name tells stands that name, as a label, so that sides and pairs are known. Linear.
import type { KeyedText } from '../exchange/keyed-text.ts';
import type { Cell } from './cells.ts';
import { linesOf } from './file-text.ts';
import { type Column, isProse, keptColumns } from './keyed-columns.ts';

/** What ends one in HTML, or where a program put its signs of a line break into the text. */
const PARAGRAPH_ENDS = /(?<=<\/(?:p|li|h[1-6]|div|blockquote)>)\s*(?=<)|(?:<br ?\/?>\s*){2}|\\n\\n/u;
const BLANK_LINE = /\r?\n[^\S\n]*\n/;

/** The blocks of the texts, in order; null where there is no prose among them. */
export function cellsOfKeyed(texts: readonly KeyedText[]): Cell[] | null {
  const columns = keptColumns(texts);
  if (![...columns.values()].some(isProse)) return null;
  let before: Column | undefined;
  return texts.flatMap(({ keys, text, line }) => {
    const column = keys ? columns.get(keys) : undefined;
    if (keys && !column) return [];
    const isGoingOn = column === before;
    before = column;
    return paragraphsOf(text, column?.isByParagraph ?? true).flatMap((part, k) => {
      // Each text of a source has its label, since it belongs to no version.
      const isLabelled = column?.label && (column.version === 'source' || (k === 0 && !isGoingOn));
      return [...(isLabelled ? [column.label] : []), part].map((own) => ({ text: own, line }));
    });
  });
}

function paragraphsOf(text: string, isByParagraph: boolean): string[] {
  const parts = isByParagraph ? text.split(BLANK_LINE) : linesOf(text);
  return parts.flatMap((part) => part.split(PARAGRAPH_ENDS)).filter((part) => part.trim());
}
