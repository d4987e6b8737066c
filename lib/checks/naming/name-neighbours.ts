// What stands beside a name tells what it is: a person's other name, more of a name that is known, a word of a body's name.

import type { Reading } from '../reading/reading.ts';
import { nameKey } from '../words/word-forms.ts';
import { COMMON_STARTS, GENERIC, TITLES } from '../words/word-lists.ts';
import type { NameIndex } from './name-match.ts';
import type { Run } from './name-runs.ts';

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

/** "Maître" before Karim Benali, "Petrovna" behind Maria: what stands beside a name that both texts have. */
export function standsBesideKept(run: Run, reading: Reading, { at }: NameIndex): boolean {
  const { before, after } = neighbours(run, reading);
  const parts = run.words.flatMap(({ text }) => (text.includes('-') ? text.split('-').map(nameKey) : []));
  return [before, after, ...parts].some((key) => key !== '' && !GENERIC.has(key) && at.has(key));
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
): { before: string; after: string } {
  const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
  const key = (i: number, gap: string) =>
    /^[ -]$/.test(gap) && isNameHere(words[i]?.text ?? '') ? (keys[i] ?? '') : '';
  return {
    before: key(first - 1, text.slice(words[first - 1]?.end ?? 0, start)),
    after: key(last + 1, text.slice(end, words[last + 1]?.start)),
  };
}
