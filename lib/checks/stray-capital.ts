import { hasCapitalOnFirstWord } from './coverage.ts';
import { type Finding, finding, type Versions } from './finding.ts';
import { isCalendarWord } from './numbers/calendar.ts';
import { isHeading } from './reading/kinds.ts';
import type { Reading, Word } from './reading/reading.ts';
import { smallWords } from './reading/small-words.ts';
import { isCapital } from './words/word-forms.ts';

const CONNECTOR = /^(?:of|the|and|for|on|in|to|de|del|la|el|los|las|y|et|des|du|и|по|в)$/u;

/**
 * A word with a capital inside a sentence that the article writes small elsewhere: "sustained Efforts". Where only the first
 * word of a body's name has a capital ("Assemblée nationale"), only months and weekdays are told: "10 de Enero".
 */
export function strayCapital({ candidate, literal, article, kind }: Versions): Finding[] {
  if (isHeading(kind, candidate)) return [];
  const isCalendarOnly = hasCapitalOnFirstWord(candidate.lang);
  const suspects = candidate.words.filter(
    ({ text }, i) =>
      isCapital(text) && (!isCalendarOnly || isCalendarWord(text, candidate.lang)) && isStray(candidate, i),
  );
  if (suspects.length === 0) return [];
  const small = smallWords([candidate, literal], article.texts);
  const inLiteral = new Set(literal?.words.map(({ text }) => text));
  const counts = new Map<string, number>();
  for (const { text } of candidate.words) counts.set(text, (counts.get(text) ?? 0) + 1);
  return suspects.flatMap((word) => {
    const lower = inSmallLetters(word.text, candidate.lang);
    if (!small.has(lower) || inLiteral.has(word.text) || isHabit(word.text, counts)) return [];
    const fix = { start: word.start, end: word.end, text: lower };
    return [finding('stray-capital', 'warning', word, 'capital-stray', { word: word.text, small: lower }, { fix })];
  });
}

// The capital of Turkish ı is I, and of i it is İ.
function inSmallLetters(word: string, lang: string): string {
  return lang === 'tr' || lang === 'az' ? word.toLocaleLowerCase(lang) : word.toLowerCase();
}

// Always with a capital here, and more than once: somebody's choice (Bitcoin), no slip.
function isHabit(word: string, counts: ReadonlyMap<string, number>): boolean {
  return (counts.get(word) ?? 0) > 1 && !counts.has(word.toLowerCase());
}

// Written like a common word and alone: not one of a chain like "Receipt of the Deposit".
function isStray({ text, words }: Reading, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (
    !before ||
    !word ||
    isCapital(before.text) ||
    !/^\p{Lu}\p{Ll}{3,}$/u.test(word.text) ||
    !/^\p{Ll}+$/u.test(before.text)
  )
    return false;
  if (!isGlued(text, before, word)) return false;
  return !isChained(text, words, i, -1) && !isChained(text, words, i, 1);
}

// Whether the nearest word that is no connector, in this direction and the same clause, has a capital too.
function isChained(text: string, words: readonly Word[], i: number, step: -1 | 1): boolean {
  for (let k = i; Math.abs(k - i) < 4; k += step) {
    const [here, next] = [words[k], words[k + step]];
    if (!here || !next) return false;
    const [first, last] = step < 0 ? [next, here] : [here, next];
    if (!isGlued(text, first, last)) return false;
    if (/^\p{Lu}/u.test(next.text)) return true;
    if (!CONNECTOR.test(next.text)) return false;
  }
  return false;
}

function isGlued(text: string, before: Word, after: Word): boolean {
  return text.slice(before.end, after.start) === ' ';
}
