// Where a text denies, and where it has what may stand for a negation; sentence by sentence.

import { isBlankless, type Reading, type Span } from '../reading/reading.ts';
import { NEGATIONS, NEGATIONS_IN_TEXT, NO_NEGATIONS, SOFT_IN_TEXT, SOFT_NEGATIONS } from './negation-words.ts';

export type Denial = Span & { text: string };
/** In the order of the text. `soft`, what may stand for a negation, is looked for when it is first asked for. */
type Denials = { hard: Denial[]; soft: () => Denial[] };

const known = new WeakMap<Reading, Denials>();

/** Whether there is a list of the words that deny. */
export function canDeny(lang: string): boolean {
  return NEGATIONS[lang] !== undefined || NEGATIONS_IN_TEXT[lang] !== undefined;
}

export function denialsOf(reading: Reading): Denials {
  const made = known.get(reading) ?? readDenials(reading);
  known.set(reading, made);
  return made;
}

function readDenials(reading: Reading): Denials {
  const { text, lang } = reading;
  const found = matchesOf(reading, NEGATIONS[lang], NEGATIONS_IN_TEXT[lang]);
  let soft: Denial[] | null = null;
  return {
    hard: found.length ? outside(found, inText(text, NO_NEGATIONS[lang])) : [],
    soft: () => {
      soft ??= matchesOf(reading, SOFT_NEGATIONS[lang], SOFT_IN_TEXT[lang]);
      return soft;
    },
  };
}

function matchesOf({ text, words, lang }: Reading, ofWord?: RegExp, ofText?: RegExp): Denial[] {
  if (isBlankless(lang)) return inText(text, ofText);
  if (!ofWord) return [];
  const bare = (word: string) => (lang === 'ar' ? word.replaceAll(/\p{M}/gu, '') : word); // signs of short vowels
  return words.filter((word) => ofWord.test(bare(word.text)));
}

function inText(text: string, pattern: RegExp | undefined): Denial[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index: start }) => {
    return { start, end: start + found.length, text: found };
  });
}

// Both in the order of the text.
function outside(places: readonly Denial[], harmless: readonly Span[]): Denial[] {
  let at = 0;
  return places.filter(({ start, end }) => {
    while ((harmless[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (harmless[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** The places that stand in a passage; `places` in order, none inside another. */
export function within<T extends Span>(places: readonly T[], { start, end }: Span): T[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; (places[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i++) {
    const place = places[i];
    if (place) found.push(place);
  }
  return found;
}
