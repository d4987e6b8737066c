// "From Norvale to Harlow" for "from Harlow to Norvale": two names of which each stands behind the small word that the other
// stood behind. In another order with the same words they are the same, and behind "and" nobody has a place of his own.

import type { Reading, Span } from '../reading/reading.ts';
import { isJoint } from '../words/particles.ts';
import { isCapital } from '../words/word-forms.ts';

type CrossedNames = { left: readonly [Span, Span]; right: readonly [Span, Span] };

type Place = Span & { before: string };

const MOST = 40;
const SMALL = 5; // letters

export function crossedNames(literal: Reading, candidate: Reading): CrossedNames[] {
  const here = placesOf(candidate);
  if (here.size < 2) return [];
  const there = placesOf(literal);
  const shared = [...here.keys()].filter((stem) => there.has(stem)).slice(0, MOST);
  return shared.flatMap((a, i) =>
    shared.slice(i + 1).flatMap((b): CrossedNames[] => {
      const [leftA, leftB, rightA, rightB] = [there.get(a), there.get(b), here.get(a), here.get(b)];
      if (!leftA || !leftB || !rightA || !rightB || leftA.before === leftB.before) return [];
      if (leftA.before !== rightB.before || leftB.before !== rightA.before) return [];
      return [{ left: inOrder(leftA, leftB), right: inOrder(rightA, rightB) }];
    }),
  );
}

function inOrder(a: Span, b: Span): readonly [Span, Span] {
  return a.start < b.start ? [a, b] : [b, a];
}

// Names with a small word before them, by their stem; one that stands twice has no one place.
function placesOf({ text, words, stems, lang }: Reading): Map<string, Place> {
  const found = new Map<string, Place>();
  const twice = new Set<string>();
  for (const [k, { text: word, start, end }] of words.entries()) {
    const [stem, before] = [stems[k] ?? '', words[k - 1]];
    if (!isCapital(word) || word.length < 3) continue;
    if (found.has(stem)) twice.add(stem);
    if (!before || text.slice(before.end, start) !== ' ' || !isSmall(before.text, lang)) {
      twice.add(stem);
      continue;
    }
    found.set(stem, { start, end, before: before.text.toLowerCase() });
  }
  for (const stem of twice) found.delete(stem);
  return found;
}

const NO_ROLE = new Set(
  'the a an of de di da do del della du des der die das dem den le la les el los las il lo gli o os as'.split(' '),
);

function isSmall(word: string, lang: string): boolean {
  return /^\p{Ll}+$/u.test(word) && word.length <= SMALL && !NO_ROLE.has(word) && !isJoint(word, lang);
}
