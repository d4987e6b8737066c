// From the bytes of a pasted or dropped text to its blocks.
//
// A block is one paragraph of the stream: each non-empty line, whatever stands between the lines, or each cell where the
// lines are rows of a table. A label in front of a text ("MT: ...") is a block of its own, so that it is no part of it.
// Only text that a program wrapped at a fixed width is joined again, recognised by the greedy rule such programs follow: a line breaks
// where the next word would not have fitted. Normalisation (NFC) happens here, once, and nowhere after. Linear cost.
import { say } from '../i18n/say.ts';
import { cutLabels } from '../pairing/cut-labels.ts';
import { Refusal } from '../refusal.ts';
import { proseOf } from './prose.ts';

/** `lines`: so many have the most paragraphs where a program wrapped them, with the blank ones, and the cells of a table. */
export const LIMITS = { bytes: 5 * 1024 * 1024, blocks: 20_000, lines: 400_000 } as const;

/** `line` is the number of the file's line on which the block begins, from 1. */
export type InputBlock = { text: string; line: number };

/**
 * The blocks of a text, in order; none is empty.
 * @throws Refusal not-ready when the text is empty, too large, no text, or has too many paragraphs
 */
export function readBlocks(text: string): InputBlock[] {
  const lines = linesOf(text);
  const blocks = cutLabels(isHardWrapped(lines) ? joinedGroups(lines) : lines.filter((line) => line.text));
  if (!blocks.length) throw unfit(say('desk.import.empty'));
  if (blocks.length > LIMITS.blocks) {
    throw unfit(say('desk.import.too-many', { count: blocks.length, limit: LIMITS.blocks }));
  }
  return blocks;
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark.
 * @throws Refusal not-ready when it is too large or in another encoding
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.bytes) throw unfit(say('desk.import.too-large', { limit: 5 }));
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, together with files that decode but are no text.
  }
  throw unfit(say('desk.import.no-text'));
}

function linesOf(text: string): InputBlock[] {
  refuseLarge(text);
  if (text.includes('\0')) throw unfit(say('desk.import.no-text'));
  const split = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  refuseMany(split);
  const lines = unquoted(split);
  const cellsOf = isTable(lines) ? (line: string) => line.split('\t') : (line: string) => [line];
  const cells = lines.flatMap((line, k) => cellsOf(line).map((cell) => ({ cell, line: k + 1 })));
  refuseMany(cells);
  return cells.map(({ cell, line }) => ({ text: proseOf(cell.replaceAll('\t', ' ')), line }));
}

// Each is read by itself, so millions of them, blank or not, would stop the desk.
function refuseMany({ length: count }: readonly unknown[]): void {
  if (count > LIMITS.lines) throw unfit(say('desk.import.too-many-lines', { count, limit: LIMITS.lines }));
}

const MOST_LINES = 0.8;

// A quoted e-mail, without the signs of quotation.
function unquoted(lines: readonly string[]): readonly string[] {
  const isQuoted = shareOf(lines, /^\s*>/) >= MOST_LINES;
  return isQuoted ? lines.map((line) => line.replace(/^\s*(?:>\s?)+/, '')) : lines;
}

// Copied from a sheet or a table: its cells are paragraphs, row by row.
function isTable(lines: readonly string[]): boolean {
  return shareOf(lines, /\S\s*\t/) >= MOST_LINES;
}

// The share of the lines with a text that are so; of a single line nothing can be said.
function shareOf(lines: readonly string[], pattern: RegExp): number {
  const written = lines.filter((line) => line.trim());
  return written.length < 2 ? 0 : written.filter((line) => pattern.test(line)).length / written.length;
}

/** @throws Refusal not-ready when a text is larger than the desk takes, in UTF-8 */
export function refuseLarge(text: string): void {
  const isLarge = text.length > LIMITS.bytes || new TextEncoder().encode(text).length > LIMITS.bytes;
  if (isLarge) throw unfit(say('desk.import.too-large', { limit: 5 }));
}

function unfit(sentence: string): Refusal {
  return new Refusal('not-ready', sentence, { field: 'text' });
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

function isHardWrapped(lines: readonly InputBlock[]): boolean {
  const groups = groupsOf(lines);
  const width = lines.reduce((max, line) => Math.max(max, line.text.length), 0);
  if (width > 120 || width < 40) return false;
  let breaks = 0;
  let forced = 0;
  for (const group of groups) {
    group.slice(1).forEach((line, k) => {
      const before = group[k]?.text ?? '';
      const [word = ''] = line.text.split(' ', 1);
      breaks++;
      if (before.length + 1 + word.length > width) forced++;
    });
  }
  return breaks >= 6 && groups.length > 1 && forced / breaks > 0.9;
}

function joinedGroups(lines: readonly InputBlock[]): InputBlock[] {
  return groupsOf(lines).map((group) => ({
    text: group.map((line) => line.text).join(' '),
    line: group[0]?.line ?? 1,
  }));
}
