// "The second act" for "the third act", "two people" for "three people": numbers in words accuse where they count the same
// word. Outside English, whose numbers in words are read in full, only numbers above two and below a hundred, for "one" is an
// article and a longer row may be read in part.
import { hasNumber } from './numbers/number-match.ts';
import type { NumberFact } from './numbers/read-numbers.ts';
import { isBlankless, type Reading } from './reading/reading.ts';

const SHORTEST = 3;

/** Pairs of numbers that stand before the same word in two texts, each the only one that does, and differ. */
export function countedOtherwise(here: Reading, there: Reading): [NumberFact, NumberFact][] {
  if (here.lang !== there.lang || isBlankless(here.lang)) return [];
  const others = byCounted(there);
  return [...byCounted(here)].flatMap(([word, facts]): [NumberFact, NumberFact][] => {
    const [fact, more] = facts;
    const [twin, another] = others.get(word) ?? [];
    if (!fact || !twin || more || another || (fact.isFigure && twin.isFigure)) return [];
    if (fact.isOrdinal !== twin.isOrdinal || exactValues(fact).some((value) => exactValues(twin).includes(value)))
      return [];
    if (here.lang !== 'en' && !(isPlain(fact) && isPlain(twin))) return [];
    // "Five major groups" and "ten major fields".
    const [isThere, isHere] = [isIn(there, fact), isIn(here, twin)];
    if (here.lang === 'en' ? isThere && isHere : isThere || isHere) return [];
    return [[fact, twin]];
  });
}

// Of "treinta y tres" neither 30 nor 3, which it is read as too.
function exactValues({ isFigure, values }: NumberFact): number[] {
  const [sum = 0, first = 0, second = 0] = values;
  return !isFigure && values.length > 2 && sum === first + second ? [sum] : values;
}

function isIn(reading: Reading, fact: NumberFact): boolean {
  return hasNumber(reading, { ...fact, values: exactValues(fact) });
}

function isPlain({ values: [value = 0], kind, unit }: NumberFact): boolean {
  return kind === 'number' && Number.isInteger(value) && value > 2 && value < 100 && unit !== '%';
}

const NOUNS_IN_CAPITALS = new Set(['de', 'lb']);
const SMALL_WORD = /^[\p{Ll}\p{Lo}\p{M}]+$/u;
const ANY_WORD = /^[\p{L}\p{M}]+$/u;

function byCounted({ text, lang, words, stems, numbers }: Reading): Map<string, NumberFact[]> {
  const found = new Map<string, NumberFact[]>();
  let at = 0;
  for (const fact of numbers) {
    if (fact.kind !== 'number' || fact.glued || fact.isAlone) continue;
    while ((words[at]?.start ?? text.length) < fact.end) at++;
    const word = words[at];
    if (
      !word ||
      text.slice(fact.end, word.start) !== ' ' ||
      !(NOUNS_IN_CAPITALS.has(lang) ? ANY_WORD : SMALL_WORD).test(word.text)
    )
      continue;
    if (word.text.length < (isLatin(word.text) ? SHORTEST : 1) || NO_COUNTED.has(word.text)) continue;
    const stem = stems[at] ?? '';
    const known = found.get(stem);
    if (!known) found.set(stem, [fact]);
    else if (known.length < 2) known.push(fact);
  }
  return found;
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word);
}

const NO_COUNTED = new Set(
  'and are for was were has had have who that which the than more less other others out per can will would and but with from'.split(
    ' ',
  ),
);
