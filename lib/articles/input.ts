// From a text that was pasted or dropped to its blocks.
//
// A block is one paragraph of the stream: each non-empty line, whatever stands between the lines, or each cell where the
// lines are rows of a table. A label in front of a text ("MT: ...") is a block of its own, so that it is no part of it.
// Only text that a program wrapped at a fixed width is joined again, recognised by the greedy rule such programs follow: a line breaks
// where the next word would not have fitted. Normalisation (NFC) happens here, once, and nowhere after. Linear cost.
import { readArticleJson } from '../exchange/article-json.ts';
import { readArticleXliff } from '../exchange/article-xliff.ts';
import { say } from '../i18n/say.ts';
import { cutLabels } from '../pairing/cut-labels.ts';
import { cellsOf } from './cells.ts';
import type { Cell } from './columns.ts';
import { linesOf, refuseLarge, unfit } from './file-text.ts';
import { cellsOfKeyed } from './keyed-cells.ts';
import { withoutMarkup, withoutSigns } from './marks.ts';
import { proseOf } from './prose.ts';
import { depthChanges } from './quoted.ts';

/** `lines`: so many have the most paragraphs where a program wrapped them, with the blank ones, and the cells of a table. */
const LIMITS = { blocks: 20_000, lines: 400_000 } as const;

/** `line` is the number of the file's line on which the block begins, from 1. */
export type InputBlock = { text: string; line: number };

/**
 * The blocks of a text, in order; none is empty.
 * @throws Refusal not-ready when the text is empty, too large, no text, or has too many paragraphs
 */
export function readBlocks(text: string): InputBlock[] {
  const lines = cleanLines(text);
  const blocks = cutLabels(isHardWrapped(lines) ? joinedGroups(lines) : lines.filter((line) => line.text));
  if (!blocks.length) throw unfit(say('desk.import.empty'));
  if (blocks.length > LIMITS.blocks) {
    throw unfit(say('desk.import.too-many', { count: blocks.length, limit: LIMITS.blocks }));
  }
  return blocks;
}

function cleanLines(text: string): InputBlock[] {
  refuseLarge(text);
  if (text.includes('\0')) throw unfit(say('desk.import.no-text'));
  const split = linesOf(text);
  refuseMany(split);
  const cells = keyedCells(text) ?? cellsOf(withoutSigns(split));
  refuseMany(cells);
  const ends = depthChanges(split);
  return cells.flatMap(({ text: cell, line }) => {
    const cleaned = { text: proseOf(withoutMarkup(cell.replaceAll('\t', ' ').trim())), line };
    return ends.has(line) ? [{ text: '', line }, cleaned] : [cleaned];
  });
}

// Of a format that has names for its texts. What is XLIFF is read as such, whatever it holds.
function keyedCells(text: string): Cell[] | null {
  const units = readArticleXliff(text);
  const texts = units ?? readArticleJson(text);
  return texts && (cellsOfKeyed(texts) ?? units);
}

// Each is read by itself, so millions of them, blank or not, would stop the desk.
function refuseMany({ length: count }: readonly unknown[]): void {
  if (count > LIMITS.lines) throw unfit(say('desk.import.too-many-lines', { count, limit: LIMITS.lines }));
}

/** Runs of lines without a blank line in between. */
function groupsOf(lines: readonly InputBlock[]): InputBlock[][] {
  const groups: InputBlock[][] = [];
  let open: InputBlock[] = [];
  for (const line of lines) {
    if (line.text) open.push(line);
    else if (open.length) {
      groups.push(open);
      open = [];
    }
  }
  return open.length ? [...groups, open] : groups;
}

// The lines of a mail around the text may be longer, or end where they like. Where nearly all lines break in a sentence, fewer
// have to be full.
function isHardWrapped(lines: readonly InputBlock[]): boolean {
  const groups = groupsOf(lines);
  const breaks = groups.flatMap((group) =>
    group.slice(1).map((next, k) => ({ line: group[k]?.text ?? '', word: next.text.split(' ', 1)[0] ?? '' })),
  );
  const lengths = breaks.map(({ line }) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(0.95 * (lengths.length - 1))] ?? 0;
  if (width > 120 || width < 40 || breaks.length < 6 || groups.length < 2) return false;
  const share = (isSo: (at: (typeof breaks)[number]) => boolean) => breaks.filter(isSo).length / breaks.length;
  const full = share(({ line, word }) => line.length + 1 + word.length > width);
  return (
    full > 0.85 || (full > 0.65 && share(({ line, word }) => /[\p{L},]$/u.test(line) && /^\p{Ll}/u.test(word)) > 0.6)
  );
}

function joinedGroups(lines: readonly InputBlock[]): InputBlock[] {
  return groupsOf(lines).map((group) => ({
    text: group.map((line) => line.text).join(' '),
    line: group[0]?.line ?? 1,
  }));
}
