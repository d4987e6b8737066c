// What stands beside a name tells what it is: a person's other name, more of a name that is known, a word of a body's name.

import type { Reading } from '../reading/reading.ts';
import { isCapital, nameKey } from '../words/word-forms.ts';
import { COMMON_STARTS, GENERIC, TITLES } from '../words/word-lists.ts';
import type { NameIndex } from './name-match.ts';
import type { Run } from './name-runs.ts';

const LONGEST_BODY = 8;
const NAME_LINK = /^(?:[ -]| of (?:the )?)$/;
const BODY_LINK = /^(?:[ -]| (?:of|for|and|&) (?:the )?)$/;
const DIRECTLY = /^[ -]$/;
/** Also before a name in quotation marks or brackets. */
const BESIDE = /^(?:-|["”»'’)]? ["“„«‘(]?)$/;

/** "Xi Jinping" for a lone "Xi": the name beside it is in both versions, and no other name stands with it there. */
export function extendsName(run: Run, candidate: Reading, there: NameIndex): boolean {
  const { before, after } = neighbours(run, candidate);
  return (before !== '' && standsAlone(before, there, 1)) || (after !== '' && standsAlone(after, there, -1));
}

function standsAlone(key: string, { at, reading: { text, words, keys } }: NameIndex, step: 1 | -1): boolean {
  if (GENERIC.has(key) || TITLES.has(key)) return false;
  // Not the "al" of "al-Hilal"; where "Ivan Susanin" stands as well, "Ivan Andrey" is somebody else.
  const places = (at.get(key) ?? []).filter((i) => keys[i] === key);
  return (
    places.length > 0 &&
    places.every((i) => {
      const [word, next] = [words[i], words[i + step]];
      if (!word || !next || !/^\p{Lu}/u.test(next.text)) return word !== undefined;
      return !/^[ -]$/.test(step > 0 ? text.slice(word.end, next.start) : text.slice(next.end, word.start));
    })
  );
}

/**
 * "Maître" before Karim Benali, "Petrovna" behind Maria, "Aleksandra" before "Ola" Domańska: what stands beside a name that both
 * texts have, or in a longer name of a body of which both have a word, as "Urban Development" in "Department of Housing and ...".
 */
export function standsBesideKept(run: Run, reading: Reading, { at }: NameIndex): boolean {
  const { before, after } = neighbours(run, reading, BESIDE);
  const parts = run.words.flatMap(({ text }) => (text.includes('-') ? text.split('-').map(nameKey) : []));
  const isKept = (key: string) => key !== '' && !GENERIC.has(key) && at.has(key);
  return [before, after, ...parts].some(isKept) || bodyAround(run, reading).some(isKept);
}

// The other words of the name of a body that the run is a part of; none where no word says that it is one. Behind "and" may
// stand somebody: only where the run itself has such a word.
function bodyAround({ words: run }: Run, { text, words, keys }: Reading): string[] {
  const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
  const isBody = run.some((word) => GENERIC.has(nameKey(word.text)));
  const link = isBody ? BODY_LINK : NAME_LINK;
  const isLinked = (i: number) => {
    const [word, next] = [words[i], words[i + 1]];
    return word && next && isCapital(word.text) && isCapital(next.text) && link.test(text.slice(word.end, next.start));
  };
  let [from, to] = [first, last];
  while (first - from < LONGEST_BODY && isLinked(from - 1)) from--;
  while (to - last < LONGEST_BODY && isLinked(to)) to++;
  const around = [...keys.slice(from, first), ...keys.slice(last + 1, to + 1)];
  return isBody || around.some((key) => GENERIC.has(key)) ? around : [];
}

/** The same word stands before or behind both: "Kim Joo-ae" and "Kim Jong-ae". */
export function isAnchored(run: Run, candidate: Reading, twin: Run, literal: Reading): boolean {
  const [a, b] = [neighbours(run, candidate), neighbours(twin, literal)];
  const isSame = (x: string, y: string) => x !== '' && x === y && !GENERIC.has(x);
  return isSame(a.before, b.before) || isSame(a.after, b.after);
}

/** "Returnee Employment Report", "Harlow Bank": names of reports and bodies are translated, this way or that. */
export function isPartOfBody(run: Run, reading: Reading): boolean {
  const { before, after } = neighbours(run, reading);
  return [before, after].some((key) => GENERIC.has(key) && !TITLES.has(key));
}

// An acronym is none: what stands behind it is told in other words by every translator ("ICBC Wealth Management"). And
// "Norvale's Harlow" names two.
function isNameHere(word: string): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(word) && !/['’]s$/u.test(word) && !COMMON_STARTS.has(word.toLowerCase());
}

// The names that stand directly before and behind.
function neighbours(
  { words: run, start, end }: Run,
  { text, words, keys }: Reading,
  link = DIRECTLY,
): { before: string; after: string } {
  const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
  const key = (i: number, gap: string) => (link.test(gap) && isNameHere(words[i]?.text ?? '') ? (keys[i] ?? '') : '');
  return {
    before: key(first - 1, text.slice(words[first - 1]?.end ?? 0, start)),
    after: key(last + 1, text.slice(end, words[last + 1]?.start)),
  };
}
