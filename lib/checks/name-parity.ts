import { type Evidence, evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { hasName, indexNames, misspelledOf, type NameIndex, nameKey } from './name-match.ts';
import { type Name, type NameContext, nameWords } from './name-words.ts';
import type { Reading } from './reading.ts';
import { countryOf, namesCountry } from './regions.ts';
import { smallWords } from './stray-capital.ts';
import { skeleton, toLatin } from './transliterate.ts';
import { GENERIC, TITLES } from './word-lists.ts';

/** English words with such endings have their capital from a heading or a title. */
const COMMON_FORM = /(?:\p{L}{6}ing|tion|tions|sion|ment|ments|ness|ship|ical|ional|ance|ence|able|ible|ative|ated|ized|ised|ural|ology)$/u;

type Run = { start: number; end: number; words: Name[]; isSure: boolean };

/** Names that the two versions do not share: misspelled, another one in the same place, added or lost. */
export function nameParity({ candidate, literal, source, kind, article }: Versions): Finding[] {
  if (!literal) return joinedTwice(candidate, literal);
  const small = smallWords([candidate.text, literal.text, ...(article.texts ?? [])]);
  const here = sideOf(candidate, { small, source }, kind);
  const there = sideOf(literal, { small, source }, kind);
  const added = unmatched(here.names, there.index, source);
  const lost = unmatched(there.names, here.index, null);
  const findings: Finding[] = [];
  const left = once(runsOf(literal, lost));
  const pair = { candidate, literal, source };
  for (const run of once(runsOf(candidate, added))) findings.push(...judge(run, pair, left));
  return [...findings, ...left.flatMap((run) => lostName(run, pair)), ...joinedTwice(candidate, literal)];
}

type SideNames = { names: Name[]; index: NameIndex };

function sideOf(reading: Reading, context: NameContext, kind: string): SideNames {
  return { names: nameWords(reading, context, kind), index: indexNames(reading) };
}

// Names that the other text does not have. The source is a second witness, in its own letters or in Latin ones.
function unmatched(names: Name[], index: NameIndex, source: Reading | null): Name[] {
  const letters = source && new Set(source.words.map(({ text }) => nameKey(text)));
  const sounds = source && /\p{Script=Cyrillic}/u.test(source.text) ? new Set(source.words.map(({ text }) => sound(text))) : null;
  return names.filter(({ text }) => {
    if (hasName(index, text) || letters?.has(nameKey(text))) return false;
    return !(sounds && sound(text).length > 2 && sounds.has(sound(text)));
  });
}

// First letter and consonants, without the ending of an inflection.
function sound(word: string): string {
  return toLatin(word).charAt(0) + skeleton(word);
}

// Words of one name stand together: one finding for them.
function runsOf({ text }: Reading, names: readonly Name[]): Run[] {
  const runs: Run[] = [];
  for (const name of names) {
    const last = runs.at(-1);
    const gap = last && text.slice(last.end, name.start);
    if (last && gap !== undefined && /^[ -]$|^ (?:of|the|and|for|de|la|der|von) (?:the )?$/u.test(gap)) {
      last.end = name.end;
      last.words.push(name);
      last.isSure ||= name.isSure;
    } else runs.push({ start: name.start, end: name.end, words: [name], isSure: name.isSure });
  }
  return runs;
}

// A name that stands three times is one question, asked at its first place.
function once(runs: Run[]): Run[] {
  const seen = new Set<string>();
  return runs.filter(({ words }) => {
    const key = words.map(({ text }) => nameKey(text)).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

type Values = { name: string; expected: string };
type Pair = { candidate: Reading; literal: Reading; source: Reading | null };

function judge(run: Run, { candidate, literal, source }: Pair, left: Run[]): Finding[] {
  const name = candidate.text.slice(run.start, run.end);
  const slip = findSlip(run, left);
  const twin = slip ?? nearest(run, left, candidate.text.length, literal.text.length);
  const isKnown = extendsName(run, candidate, literal);
  if (!twin) return !isKnown && isWorthTelling(run, candidate, source) ? [finding('names', 'warning', run, 'name-added', { name })] : [];
  if (!slip && !(run.isSure && twin.isSure)) return [];
  left.splice(left.indexOf(twin), 1);
  const evidence = evidenceAt('literal', literal, twin);
  const values = { name, expected: evidence.text };
  if (slip) return [misspelled(run, candidate, values, evidence, source)];
  const severity = isAnchored(run, candidate, twin, literal) ? 'error' : 'warning';
  return [finding('names', severity, run, 'name-differs', values, { evidence })];
}

// Sure where this version or the source has the other spelling too: else it may be another way to transcribe the name.
function misspelled(run: Run, here: Reading, values: Values, evidence: Evidence, source: Reading | null): Finding {
  const witnesses = new Set([...here.words, ...(source?.words ?? [])].map(({ text }) => nameKey(text)));
  const isSure = evidence.text.split(/[\s-]+/u).every((word) => witnesses.has(nameKey(word)) || values.name.includes(word));
  return finding('names', isSure ? 'error' : 'warning', run, 'name-misspelled', values, { evidence });
}

// Nobody misses "Bureau" or "Province"; a country may be put in for "here" unless the source names it.
function isWorthTelling(run: Run, { lang }: Reading, source: Reading | null): boolean {
  if (!run.isSure || (lang === 'en' && run.words.every(({ text }) => COMMON_FORM.test(text)))) return false;
  const telling = run.words.filter(({ text }) => !GENERIC.has(nameKey(text)));
  return telling.some(({ text }) => {
    const country = countryOf(text, lang);
    return country === null || (source !== null && namesCountry(source.text, country, source.lang));
  });
}

// "Xi Jinping" for a lone "Xi": the name beside it is in both versions, and no other name stands with it there.
function extendsName(run: Run, here: Reading, there: Reading): boolean {
  const { before, after } = neighbours(run, here);
  return (before !== '' && standsAlone(before, there, 1)) || (after !== '' && standsAlone(after, there, -1));
}

function standsAlone(key: string, { text, words }: Reading, step: 1 | -1): boolean {
  if (GENERIC.has(key) || TITLES.has(key)) return false;
  return words.some((word, i) => {
    const next = words[i + step];
    if (nameKey(word.text) !== key) return false;
    if (!next || !/^\p{Lu}/u.test(next.text)) return true;
    return !/^[ -]$/.test(step > 0 ? text.slice(word.end, next.start) : text.slice(next.end, word.start));
  });
}

// The same word stands before or behind both: "Kim Joo-ae" and "Kim Jong-ae".
function isAnchored(run: Run, here: Reading, twin: Run, there: Reading): boolean {
  const [a, b] = [neighbours(run, here), neighbours(twin, there)];
  return (a.before !== '' && a.before === b.before) || (a.after !== '' && a.after === b.after);
}

function neighbours({ start, end }: Run, { words }: Reading): { before: string; after: string } {
  const first = words.findIndex((word) => word.start === start);
  const last = words.findIndex((word) => word.end === end);
  const key = (i: number) => (/^\p{Lu}/u.test(words[i]?.text ?? '') ? nameKey(words[i]?.text ?? '') : '');
  return { before: key(first - 1), after: key(last + 1) };
}

function findSlip(run: Run, left: readonly Run[]): Run | null {
  return (
    left.find((other) => {
      const keys = other.words.map(({ text }) => nameKey(text));
      return run.words.some(({ text }) => misspelledOf(text, keys) !== null);
    }) ?? null
  );
}

function nearest(run: Run, left: readonly Run[], here: number, there: number): Run | null {
  const distance = (other: Run) => Math.abs(run.start / here - other.start / there);
  const best = left.reduce<Run | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
  const isGeneric = run.words.every(({ text }) => GENERIC.has(nameKey(text)));
  return best && !isGeneric && distance(best) < 0.35 ? best : null;
}

function lostName(run: Run, { literal, source }: Pair): Finding[] {
  const name = literal.text.slice(run.start, run.end);
  const severity = isWorthTelling(run, literal, source) ? 'warning' : 'note';
  return [finding('names', severity, run, 'name-lost', { name }, { side: 'literal' })];
}

const TWICE = /(\p{Lu}\p{L}{2,40})(?: and |[-–/])\1(?!\p{L})/gu;

// "Vietnam and Vietnam", "Vietnam-Vietnam": one of the two was another name.
function joinedTwice(candidate: Reading, literal: Reading | null): Finding[] {
  return [...candidate.text.matchAll(TWICE)].map(({ 0: text, 1: name = '', index: start }) => {
    const severity = literal?.text.includes(text) ? 'warning' : 'error';
    return finding('names', severity, { start, end: start + text.length }, 'name-twice', { name });
  });
}
