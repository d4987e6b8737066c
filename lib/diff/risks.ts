// What of a diff could change a fact: the strip below a paragraph, and where the keys stop with Shift.
import { readText } from '../checks/reading/reading.ts';
import { atStake, type ChangedSide } from './facts/at-stake.ts';
import { datesOrNames } from './facts/dates-or-names.ts';
import { movedFacts } from './facts/moved-facts.ts';
import { saidOtherwise } from './facts/said-otherwise.ts';
import { type Judged, judged } from './hunks/classify.ts';
import { inlinePieces } from './marks.ts';
import type { Hunk, ProseDiff, Segment } from './prose-diff.ts';
import { lexiconFor } from './words/lexicon.ts';
import { tokensOf } from './words/tokens.ts';

export type Risk = 'number' | 'date' | 'name' | 'negation' | 'omission';

/** `left` and `right`: the words at stake, out of all that the hunk changes; an omission is all of its words. */
export interface RiskyChange {
  readonly hunk: number;
  readonly risks: readonly Risk[];
  readonly left: string;
  readonly right: string;
}

/**
 * The changes that could change a fact, in reading order. To leave out words that are new elsewhere is no risk, nor is a name
 * or a number that only stands elsewhere or is put in other words, unless two changed places.
 */
export function risksOf(diff: ProseDiff, locale: string): RiskyChange[] {
  const lexicon = lexiconFor(locale);
  const [before, after] = judged(
    tokensOf(textOf(diff.left), lexicon),
    tokensOf(textOf(diff.right), lexicon),
    lexicon.language,
  );
  const [leftOf, rightOf] = [sidesOf(before, diff.left), sidesOf(after, diff.right)];
  const said = new Set(diff.hunks.flatMap(({ id }) => rightOf(id).tokens.map((k) => after.side.stems[k])));
  const tellsNothing = (tokens: readonly number[]) =>
    wordsOf(before, tokens).every(({ kind, stem }) => kind === 'stop' || kind === 'sign' || said.has(stem));
  const isMoved = {
    name: movedFacts(before.side.lex, after.side.lex, 'name'),
    number: movedFacts(before.side.lex, after.side.lex, 'number'),
  };
  const [here, there] = [readText(before.side.text, locale), readText(after.side.text, locale)];
  const isSaidOtherwise = saidOtherwise(here, there);
  const datesOrNamesOf = datesOrNames(here, there);
  const inOrder = new Set(inlinePieces(diff).flatMap(({ hunk }) => hunk ?? []));
  return [...inOrder].flatMap((id): RiskyChange[] => {
    const hunk = diff.hunks[id];
    const [left, right] = [leftOf(id), rightOf(id)];
    const isReal = (risk: FlaggedRisk) => {
      if (risk === 'negation') return true;
      if (risk === 'omission') return !tellsNothing(left.tokens);
      if (risk === 'number' && isSaidOtherwise(left, right)) return false;
      return !isMoved[risk](wordsOf(before, left.tokens), wordsOf(after, right.tokens));
    };
    const flagged = hunk ? risksOfHunk(hunk).filter(isReal) : [];
    if (!flagged.length) return [];
    const risks = flagged.flatMap((risk) => (risk === 'name' ? datesOrNamesOf(left, right) : [risk]));
    const facts = flagged.filter((risk) => risk !== 'omission');
    if (facts.length < flagged.length) return [{ hunk: id, risks, left: wholeOf(diff.left, id), right: '' }];
    const stakes = { left: atStake(left, right, facts), right: atStake(right, left, facts) };
    const isSame = !stakes.left && !stakes.right; // but not as often
    return [
      { hunk: id, risks, ...(isSame ? { left: wholeOf(diff.left, id), right: wholeOf(diff.right, id) } : stakes) },
    ];
  });
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

// A text's side of every hunk.
function sidesOf(text: Judged, segments: readonly Segment[]): (hunk: number) => ChangedSide {
  const { side } = text;
  const openings = new Set(side.sentences);
  const changed = new Map<number, number[]>();
  let [k, at] = [0, 0];
  for (const segment of segments) {
    at += segment.text.length;
    const tokens = (segment.hunk !== undefined && changed.get(segment.hunk)) || [];
    for (; k < side.count && (side.start[k] ?? at) < at; k++) tokens.push(k);
    if (segment.hunk !== undefined) changed.set(segment.hunk, tokens);
  }
  return (hunk) => ({ judged: text, openings, tokens: changed.get(hunk) ?? [] });
}

function wordsOf({ side }: Judged, tokens: readonly number[]) {
  return tokens.flatMap((k) => side.lex[k] ?? []);
}

function wholeOf(segments: readonly Segment[], id: number): string {
  return segments
    .filter(({ hunk }) => hunk === id)
    .map(({ text }) => text.trim())
    .join(' … ');
}

/** As the diff marks its hunks: to it a month is a name. */
type FlaggedRisk = Exclude<Risk, 'date'>;

function risksOfHunk({ flags, kind, light }: Hunk): FlaggedRisk[] {
  const risks: FlaggedRisk[] = [];
  if (flags.number) risks.push('number');
  if (flags.name) risks.push('name');
  if (flags.negation) risks.push('negation');
  if (kind === 'omitted' && !light) risks.push('omission');
  return risks;
}
