import { isCapital, nameKey } from '../words/word-forms.ts';
import { type Reading, wordsOf } from './reading.ts';

/** Words that texts write in small letters; one that is asked for in small letters. */
export type SmallWords = { has(word: string): boolean };

const ofReading = new WeakMap<Reading, Set<string>>();
const ofArticle = new WeakMap<readonly string[], Set<string>>();

/** The small words of some texts and of the article. Kept with the list: all paragraphs of an article come with the same. */
export function smallWords(readings: readonly (Reading | null)[], article: readonly string[] = []): SmallWords {
  // One set: the ledger asks for each name of an article, with a reading for each of its texts.
  const own = new Set(readings.flatMap((reading) => (reading ? [...smallIn(reading)] : [])));
  const others = article.length > 0 ? smallInAll(article) : new Set<string>();
  return { has: (word) => others.has(word) || own.has(word) };
}

function smallIn(reading: Reading): Set<string> {
  const made = ofReading.get(reading);
  if (made) return made;
  const small = new Set<string>();
  for (const { text } of reading.words) if (isSmall(text)) small.add(text);
  ofReading.set(reading, small);
  return small;
}

function smallInAll(article: readonly string[]): Set<string> {
  const made = ofArticle.get(article);
  if (made) return made;
  const small = new Set<string>();
  for (const text of article) for (const word of wordsOf(text)) if (isSmall(word.text)) small.add(word.text);
  ofArticle.set(article, small);
  return small;
}

function isSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word);
}

const namesOf = new WeakMap<readonly string[], Map<string, number>>();

/** Whether another text of the article has the word with a capital; the text itself may be one of them. */
export function isNamedElsewhere(word: string, own: string, article: readonly string[] = []): boolean {
  if (article.length === 0) return false;
  const counts = namesOf.get(article) ?? countNames(article);
  namesOf.set(article, counts);
  return (counts.get(nameKey(word)) ?? 0) > (article.includes(own) ? 1 : 0);
}

function countNames(article: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of article) {
    const keys = wordsOf(text)
      .filter((word) => isCapital(word.text))
      .map((word) => nameKey(word.text));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
