// Mails: signs of quotation before the lines. Where somebody answered paragraph by paragraph, or sent on what others had written
// below one another, the depth of the quotation tells the versions apart: they take turns at two depths. A quotation
// of an article is one in both of its versions. Linear.
import { shareOf } from './cells.ts';

const MOST_LINES = 0.8;
const LEAST_TURNS = 3;
const HALF = 0.5;
/** Quotations of an article are shorter, in characters. */
const MOST_TURN = 200;
const SIGNS = /^\s*(?:>\s?)+/;

/** Whether all lines are quoted, or two versions stand at two depths. */
export function areQuoted(lines: readonly string[]): boolean {
  return shareOf(lines, (line) => depthOf(line) > 0) >= MOST_LINES || areAnswered(lines);
}

export function withoutQuotes(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(SIGNS, ''));
}

/** The numbers, from 1, of the lines at which another depth begins: paragraphs end there, with or without a blank line. */
export function depthChanges(lines: readonly string[]): ReadonlySet<number> {
  if (!areAnswered(lines)) return new Set();
  return new Set(lines.flatMap((line, k) => (k > 0 && depthOf(line) !== depthOf(lines[k - 1] ?? '') ? [k + 1] : [])));
}

function depthOf(line: string): number {
  return (SIGNS.exec(line)?.[0].match(/>/g) ?? []).length;
}

type Depth = { turns: number; length: number };

// About as much stands at the one depth as at the other, in turns, in lines of a programme.
function areAnswered(lines: readonly string[]): boolean {
  const depths = new Map<number, Depth>();
  let before = -1;
  for (const line of lines) {
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const depth = depthOf(line);
    const known = depths.get(depth) ?? { turns: 0, length: 0 };
    depths.set(depth, { turns: known.turns + Number(depth !== before), length: known.length + line.length });
    before = depth;
  }
  const [one, other] = [...depths.values()].sort((a, b) => b.length - a.length);
  if (!one || !other || depths.size === 0) return false;
  return (
    Math.min(one.turns, other.turns) >= LEAST_TURNS &&
    other.length >= HALF * one.length &&
    one.length + other.length > MOST_TURN * Math.max(one.turns, other.turns)
  );
}
