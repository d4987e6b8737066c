// "We did not expect it" and "We expected it": the denied word is in both texts, once in each, and only one denies it.

import { isBlankless, type Reading } from '../reading/reading.ts';
import { type Denial, denialsOf, within } from './negations.ts';

const MOST = 40;
const SHORTEST = 4; // letters
const AROUND = 3; // words
const AROUND_SIGNS = 14;
const FAR = new Set(['de', 'nl', 'lb', 'fy', 'af']);
const CLAUSE = 12; // words

/** Negations of `there` whose word `here` has without one. */
export function affirmed(here: Reading, there: Reading): Denial[] {
  const denials = denialsOf(there).hard.slice(0, MOST);
  if (isBlankless(there.lang)) return denials.filter((denial) => isAffirmedInText(denial, here, there));
  const kept = new Set(
    denialsOf(here)
      .hard.slice(0, MOST)
      .flatMap((denial) => deniedRoots(denial, here)),
  );
  return denials.filter((denial) =>
    deniedRoots(denial, there).some((root) => !kept.has(root) && isAffirmedWord(root, here, there)),
  );
}

/** Languages in which the denied word stands before the negation; in Hindi on either side. */
const BEFORE = new Set(['ko', 'hi']);
const BEHIND_TOO = new Set(['hi']);
// What stands between a negation and its verb, and verbs that say nothing alone.
const AUXILIARY = new Set(
  `be been being is are was were have has had to yet also even do does did can could may might must should will would
   se me te le la les lo los nos ha han he mi si ci vi ne peut peuvent doit doivent puede pueden debe deben podía podían
   può possono deve devono poteva o a os as ter ser foi pode podem deve devem podia kann können konnte konnten soll sollen
   wird werden wurde wurden hat haben ist sind war waren может могут можно должен должна должны был была было были
   може можуть можна був була було були יכול יכולה יכולים ניתן אפשר היה היו zijn heeft hebben kunnen wordt worden moet moeten jest był była było byli być`.split(
    /\s+/,
  ),
);

function isAffirmedWord(root: string, here: Reading, there: Reading): boolean {
  if (rootsOf(there).get(root) === null) return false;
  const place = rootsOf(here).get(root);
  return place !== undefined && place !== null && !isDeniedNear(here, place);
}

function deniedRoots(denial: Denial, reading: Reading): string[] {
  const at = reading.words.findIndex(({ start }) => start === denial.start);
  return deniedWords(reading, at).flatMap((k) => rootOf(reading, k) ?? []);
}

function deniedWords(reading: Reading, at: number): number[] {
  const { words, lang } = reading;
  if (at < 0) return [];
  const before = BEFORE.has(lang) && at > 0 && isJoined(reading, at) ? [at - 1] : [];
  if (BEFORE.has(lang) && !BEHIND_TOO.has(lang)) return before;
  let next = at + 1;
  while (next < at + AROUND && AUXILIARY.has((words[next]?.text ?? '').toLowerCase()) && isJoined(reading, next))
    next++;
  return words[next] && isJoined(reading, next) ? [...before, next] : before;
}

// Without the endings that Korean glues to it.
function rootOf({ words, stems, lang }: Reading, k: number): string | null {
  const word = words[k]?.text ?? '';
  if (lang === 'ko') return word.length > 2 ? word.slice(0, 2) : null;
  const shortest = /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word) ? SHORTEST : SHORTEST - 1;
  if (word.length < shortest) return null;
  const stem = stems[k] ?? null;
  return lang === 'ar' ? (stem?.replace(/^[يتن](?=\p{L}{3})/u, '') ?? null) : stem; // "it is shown", "shown"
}

const known = new WeakMap<Reading, Map<string, number | null>>();

// Where each root stands; null for one that stands twice.
function rootsOf(reading: Reading): Map<string, number | null> {
  const made = known.get(reading);
  if (made) return made;
  const roots = new Map<string, number | null>();
  for (const k of reading.words.keys()) {
    const root = rootOf(reading, k);
    if (root !== null) roots.set(root, roots.has(root) ? null : k);
  }
  known.set(reading, roots);
  return roots;
}

// In the same clause, all of it where the verb may open what the negation ends: "Entschieden hat er sich noch nicht".
function isDeniedNear(reading: Reading, k: number): boolean {
  const { words } = reading;
  const around = FAR.has(reading.lang) ? CLAUSE : AROUND;
  let [first, last] = [k, k];
  while (first > k - around && first > 0 && isJoined(reading, first)) first--;
  while (last < k + around && last < words.length - 1 && isJoined(reading, last + 1)) last++;
  const [start, end, own] = [words[first]?.start ?? 0, words[last]?.end ?? 0, words[k]?.start];
  const { hard, soft } = denialsOf(reading);
  const passage = { start, end };
  const isOther = (denial: Denial) => denial.start !== own;
  return [...within(hard, passage), ...within(soft(), passage)].some(isOther) || isOfFew(reading, k);
}

// "Peu de visiteurs sont venus" for "il n'est pas venu beaucoup de visiteurs": how few there are is said anywhere in the clause.
function isOfFew(reading: Reading, k: number): boolean {
  const { words } = reading;
  let [first, last] = [k, k];
  while (first > k - CLAUSE && first > 0 && isJoined(reading, first)) first--;
  while (last < k + CLAUSE && last < words.length - 1 && isJoined(reading, last + 1)) last++;
  return words.slice(first, last + 1).some(({ text }) => FEW.test(text));
}

const FEW =
  /^(?:few|little|hardly|barely|rarely|seldom|wenig\p{L}*|kaum|selten|peu|guère|poc[oa]s?|apenas|poch[ie]|pouc[oa]s?|мало|немног\p{L}*|редко|рідко|небагато|ledwo|mało|niewiel\p{L}*|weinig|[ושבל]?מעט\p{L}{0,2}|कम|قليل\p{L}*)$/iu;

// With the word before.
function isJoined({ words, text }: Reading, k: number): boolean {
  return !/[,.;:!?—–،؛।]/u.test(text.slice(words[k - 1]?.end, words[k]?.start));
}

// Two signs behind the negation in Chinese; in Japanese what stands before it, without what a verb ends in.
function isAffirmedInText(denial: Denial, here: Reading, there: Reading): boolean {
  const root =
    there.lang === 'ja' ? japaneseRoot(there.text.slice(0, denial.start)) : chineseRoot(there.text.slice(denial.end));
  if (root === null || there.text.split(root).length !== 2) return false;
  const [before = '', behind, again] = here.text.split(root);
  if (behind === undefined || again !== undefined) return false;
  // What follows in both is no more than the word: the 败 of 败选 in 承认败选.
  const [, after = ''] = there.text.split(root);
  let more = 0;
  while (more < behind.length && behind[more] === after[more]) more++;
  const own = { start: before.length, end: before.length + root.length + more };
  const [ahead = ''] = /[^，。；：！？、,;“”「」]*$/u.exec(before.slice(-AROUND_SIGNS)) ?? [];
  const [rest = ''] = /^[^，。；：！？、,;“”「」]*/u.exec(behind.slice(0, AROUND_SIGNS)) ?? [];
  const passage = { start: own.start - ahead.length, end: own.start + root.length + rest.length };
  const { hard, soft } = denialsOf(here);
  const isOwn = ({ start, end }: Denial) => start >= own.start && end <= own.end;
  return within(hard, passage).length === 0 && within(soft(), passage).every(isOwn);
}

function chineseRoot(behind: string): string | null {
  return /^\p{Script=Han}{2}/u.exec(behind)?.[0] ?? null;
}

function japaneseRoot(before: string): string | null {
  return (
    /(\p{Script=Han}{2,4}|\p{Script=Han}[ぁ-ん]\p{Script=Han}|\p{Script=Han}[ぁ-ん])[ぁ-ん]{0,4}$/u.exec(
      before.slice(-10),
    )?.[1] ?? null
  );
}
