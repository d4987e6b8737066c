// What kind of word belongs in a place of an English sentence: a land and not its people, a name and not a common word.
import { evidenceAt, type Finding, finding } from '../finding.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isCapital, nameKey } from '../words/word-forms.ts';
import { GENERIC } from '../words/word-lists.ts';
import { formIn, type NameIndex } from './name-match.ts';
import type { Run } from './name-runs.ts';
import { countryOf } from './regions.ts';

const MOST = 200;
const PEOPLE = /^(?:\p{Lu}\p{L}+(?:an|ese|ish)|French|Greek|Dutch|Swiss|Iraqi|Israeli|Pakistani)$/u;
const TO_LAND = /^(?:in|to|of|with|from|against|between|and|into|for|by|towards?)$/;
const NO_NOUN =
  /^(?:in|to|of|with|from|against|and|as|for|by|is|was|will|has|that|which|at|on|after|before|during|since|when|where|while|have|had|were|are|would|can|must)$/;
const DETERMINER = /^(?:the|an?|th[ei]se?|its|our|their|his|her)$/i;

/** English words with such endings have their capital from a heading or a title. */
const COMMON_FORM =
  /(?:\p{L}{6}ing|\p{L}{3}(?:tion|tions|sion|ment|ments|ness|ship|ical|ional|ance|ence|able|ible|ative|ated|ized|ised|ural|ology))$/u;

const CAPITAL_CITY =
  /(?<!\p{L})(?:capitale?s?(?!\p{L})|hauptst[aä]dt|hoofdst[ae]d|huvudst[aä]d|hovedst[aæe]d|stolic|столиц|hlavní\p{L}* m[ěe]st|hlavné\p{L}* m[ae]st|başkent|pääkaupun|főváros)/iu;

/** Whether this version says "the Chilean capital" where the other one has another word. */
export function saysCapital(candidate: Reading, literal: Reading): boolean {
  return CAPITAL_CITY.test(candidate.text) && !CAPITAL_CITY.test(literal.text);
}

/** A word that reports, laws and bodies are called by, whoever and wherever they are. */
export function isCommon(word: string, lang: string): boolean {
  return GENERIC.has(nameKey(word)) || (lang === 'en' && COMMON_FORM.test(word));
}

/** "A visit to Singaporean and Brunei": the word for the people where the land must stand, which the literal has. */
export function peopleForLand(candidate: Reading, there: NameIndex): Finding[] {
  if (candidate.lang !== 'en') return [];
  const found = candidate.words.flatMap((word, i) => {
    const key = candidate.keys[i] ?? '';
    if (!PEOPLE.test(word.text) || there.at.has(key) || !isLandPlace(candidate, i)) return [];
    const land = formIn(there, key) ?? landIn(there.reading, word.text);
    if (!land) return [];
    const evidence = evidenceAt('literal', there.reading, land);
    return [finding('names', 'warning', word, 'name-differs', { name: word.text, expected: land.text }, { evidence })];
  });
  return found.slice(0, MOST);
}

// The same land by another stem: "France" for "French", "Greece" for "Greek".
function landIn({ words, lang }: Reading, people: string): Word | null {
  const country = countryOf(people, lang);
  if (country === null) return null;
  return words.find(({ text }) => isCapital(text) && !PEOPLE.test(text) && countryOf(text, lang) === country) ?? null;
}

// No noun follows that the people's word could belong to.
function isLandPlace({ text, words }: Reading, i: number): boolean {
  const [before, word, after, next] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
  if (!before || !word) return false;
  const isListed = text.slice(before.end, word.start) === ', ' && !PEOPLE.test(before.text) && namesLand(before.text);
  if (isListed) return /^,? (?:and|or) |^, /.test(text.slice(word.end, word.end + 6)) && namesLand(nextName(words, i));
  if (!TO_LAND.test(before.text)) return false;
  if (!after || /[.,;:)]/.test(text.charAt(word.end))) return true;
  return NO_NOUN.test(after.text) && !PEOPLE.test(next?.text ?? '');
}

function namesLand(word: string): boolean {
  return countryOf(word, 'en') !== null;
}

function nextName(words: readonly Word[], i: number): string {
  return words.slice(i + 1, i + 3).find(({ text }) => isCapital(text))?.text ?? '';
}

/** "Held in Fjord": a word that names are made of, alone and without an article, so that it is a name itself. */
export function isNamePlace({ words: run, start, end, isSure }: Run, { lang, text, words }: Reading): boolean {
  const [only, more] = run;
  if (lang !== 'en' || !isSure || !only || more || !isCommon(only.text, lang)) return false;
  const [last, before, after] = [words[only.index - 2], words[only.index - 1], words[only.index + 1]];
  if (!before || DETERMINER.test(before.text) || (before.text === 'of' && isCapital(last?.text ?? ''))) return false;
  if (isCapital(before.text) && isJoint(text.slice(before.end, start))) return false;
  if (!after) return true;
  return !/^(?:of|for|the)$/.test(after.text) && !(isCapital(after.text) && isJoint(text.slice(end, after.start)));
}

function isJoint(gap: string): boolean {
  return gap === ' ' || gap === ' & ';
}
