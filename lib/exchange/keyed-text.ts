import { namedVersion } from '../pairing/labels/label-names.ts';
import { nameOf } from '../pairing/labels/labels.ts';

/**
 * A text of a file of a format that has names for its texts. `keys` are the names it stands under, the outermost first, and
 * one array for all texts under the same ones; null for a line that stands around what is in the format. `line` is
 * the file's line on which the text begins, from 1. Texts of one record or unit have the same `row`.
 */
export type KeyedText = {
  readonly keys: readonly string[] | null;
  readonly row: number;
  readonly text: string;
  readonly line: number;
};

const LINE_ENDS = /\r\n|[\n\r]/g;
const ANNOUNCEMENT = /[:：]\s*$/;
/** Of a label. */
const MOST_WORDS = 3;
const FENCE = /^\s*(?:```|~~~)\s*\w*\s*$/;

/** Tells the line of a place of the text. */
export function lineFinder(text: string): (at: number) => number {
  const starts = [0, ...Array.from(text.matchAll(LINE_ENDS), ({ index, 0: end }) => index + end.length)];
  return (at) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** What stands around what is in a format, line by line, without the fences of Markdown and lines without a word. */
export function linesAround(text: string, firstLine: number): KeyedText[] {
  return text.split(LINE_ENDS).flatMap((line, k) => {
    const isSaid = /[\p{L}\p{N}]/u.test(line) && !FENCE.test(line);
    return isSaid ? [{ keys: null, row: -1, text: line.trim(), line: firstLine + k }] : [];
  });
}

/** The same of what stands before it, without "Here is the file:", which announces it; "Polished version:" is a label. */
export function linesBefore(text: string, firstLine: number): KeyedText[] {
  const lines = linesAround(text, firstLine);
  const last = lines.at(-1)?.text ?? '';
  const name = nameOf(last);
  const isLabel = name.split(' ').length <= MOST_WORDS && namedVersion(name) !== null;
  return ANNOUNCEMENT.test(last) && !isLabel ? lines.slice(0, -1) : lines;
}
