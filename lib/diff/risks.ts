// What of a diff could change a fact: the strip below a paragraph, and where the keys stop with Shift.
import { lexiconFor } from './lexicon.ts';
import { inlinePieces } from './marks.ts';
import { movedFacts } from './moved-facts.ts';
import type { Hunk, ProseDiff, Segment } from './prose-diff.ts';
import { tokensOf } from './tokens.ts';

export type Risk = 'number' | 'name' | 'negation' | 'omission';

export interface RiskyChange {
  readonly hunk: number;
  readonly risks: readonly Risk[];
  readonly left: string;
  readonly right: string;
}

/**
 * The changes that could change a fact, in reading order. To leave out words that are new elsewhere is no risk, nor is a name
 * or a number that only stands elsewhere, unless two changed places.
 */
export function risksOf(diff: ProseDiff, locale: string): RiskyChange[] {
  const lexemesOf = (words: string) => tokensOf(words, lexiconFor(locale)).lex;
  const written = diff.right.filter((segment) => segment.hunk !== undefined).map((segment) => segment.text);
  const said = new Set(lexemesOf(written.join(' ')).map(({ stem }) => stem));
  const tellsNothing = (words: string) =>
    lexemesOf(words).every(({ kind, stem }) => kind === 'stop' || kind === 'sign' || said.has(stem));
  const whole = (segments: readonly Segment[]) => lexemesOf(segments.map((segment) => segment.text).join(''));
  const [before, after] = [whole(diff.left), whole(diff.right)];
  const isMoved = { name: movedFacts(before, after, 'name'), number: movedFacts(before, after, 'number') };
  const text = (segments: readonly Segment[], id: number) =>
    segments
      .filter(({ hunk }) => hunk === id)
      .map((segment) => segment.text.trim())
      .join(' … ');
  const inOrder = new Set(inlinePieces(diff).flatMap(({ hunk }) => hunk ?? []));
  return [...inOrder].flatMap((id): RiskyChange[] => {
    const hunk = diff.hunks[id];
    const [left, right] = [text(diff.left, id), text(diff.right, id)];
    const isReal = (risk: Risk) => {
      if (risk === 'omission') return !tellsNothing(left);
      return risk === 'negation' || !isMoved[risk](lexemesOf(left), lexemesOf(right));
    };
    const risks = hunk ? risksOfHunk(hunk).filter(isReal) : [];
    return risks.length ? [{ hunk: id, risks, left, right }] : [];
  });
}

function risksOfHunk({ flags, kind, light }: Hunk): Risk[] {
  const risks: Risk[] = [];
  if (flags.number) risks.push('number');
  if (flags.name) risks.push('name');
  if (flags.negation) risks.push('negation');
  if (kind === 'omitted' && !light) risks.push('omission');
  return risks;
}
