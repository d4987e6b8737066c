// "The price fell" for "the price rose", "less than 39 degrees" for "more than". Of the words of an axis the one version has
// one more and the other one less, and both stand beside the same number or the same word: that is the opposite, told of the
// same thing. Words and axes are a short list (opposite-words.ts); a word that is denied is compared with a word that is
// denied, so that "no more than" is none of "more than".
//
// Synonyms that are not in the list stay unseen, as does what changed places ("A has more than B"). One scan of each text;
// of the words found the first forty are compared.

import { NEGATIONS } from './denials/negation-words.ts';
import { type Opposite, oppositesOf } from './denials/opposite-words.ts';
import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { isBlankless, type Reading, type Span, wordAfter } from './reading/reading.ts';

/** `beside` in the same clause, `near` in the same sentence; both read when they are first asked for. */
type Said = Span & Opposite & { isDenied: boolean; beside: () => Set<string>; near: () => Set<string> };

const MOST = 40;
const AROUND = 5; // words
const FARTHEST = 9;
const AROUND_SIGNS = 14;
const LONG = 4; // letters

export function opposites({ candidate, literal }: Versions): Finding[] {
  if (!literal || candidate.lang !== literal.lang || !oppositesOf(candidate.lang)) return [];
  const [here, there] = [saidIn(candidate), saidIn(literal)];
  const gained = surplus(here, there);
  const lost = surplus(there, here);
  const findings: Finding[] = [];
  for (const mine of gained) {
    const twin = lost.findIndex((other) => isOpposite(mine, other) && isTwin(mine, other, here, there));
    const [other] = twin < 0 ? [] : lost.splice(twin, 1);
    if (!other) continue;
    const evidence = evidenceAt('literal', literal, other);
    const values = { text: candidate.text.slice(mine.start, mine.end), expected: evidence.text };
    findings.push(finding('opposites', 'warning', mine, 'opposite-said', values, { evidence }));
  }
  return findings;
}

// All words of a value that one text has more often than the other.
function surplus(here: readonly Said[], there: readonly Said[]): Said[] {
  const count = (all: readonly Said[], one: Said) => all.filter((other) => isSame(one, other)).length;
  return here.filter((one) => count(here, one) > count(there, one));
}

function isSame(a: Said, b: Said): boolean {
  return a.axis === b.axis && a.value === b.value && a.isDenied === b.isDenied;
}

function isOpposite(a: Said, b: Said): boolean {
  return a.axis === b.axis && a.value !== b.value && a.isDenied === b.isDenied;
}

// The two share what stands beside them, or else in their sentences, and neither shares as much with a word of its own value.
function isTwin(mine: Said, other: Said, here: readonly Said[], there: readonly Said[]): boolean {
  const isClose = sharedBy(mine.beside(), other.beside()) > 0;
  const around = (said: Said) => (isClose ? said.beside() : said.near());
  const shared = sharedBy(around(mine), around(other));
  if (shared === 0) return false;
  const isTaken = (one: Said, all: readonly Said[]) =>
    all.some((same) => isSame(one, same) && sharedBy(around(one), around(same)) >= shared);
  return !isTaken(mine, there) && !isTaken(other, here);
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared;
}

function saidIn(reading: Reading): Said[] {
  const { text, lang } = reading;
  const { pattern, groups } = oppositesOf(lang) ?? { pattern: /(?!)/gu, groups: [] };
  const found: Said[] = [];
  for (const match of text.matchAll(pattern)) {
    const group = groups[match.slice(1).findIndex((part) => part !== undefined)];
    if (!group) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    const isBare = isBlankless(lang);
    const beside = once(() => (isBare ? signsBeside(text, place) : wordsBeside(reading, place, AROUND, CLAUSE)));
    const near = isBare ? beside : once(() => wordsBeside(reading, place, FARTHEST, SENTENCE));
    found.push({ ...place, ...meant(reading, place, group), beside, near });
    if (found.length === MOST) break;
  }
  return found;
}

// Who is "not declared guilty" is acquitted: of a verdict the denial is the opposite, further off than other denials stand.
function meant(reading: Reading, place: Span, { axis, value }: Opposite): Opposite & { isDenied: boolean } {
  if (axis !== 'verdict' || isBlankless(reading.lang)) return { axis, value, isDenied: isDenied(reading, place) };
  return { axis, value: isDenied(reading, place, DENIED_VERDICT) ? 1 - value : value, isDenied: false };
}

function once<T>(read: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

const CLAUSE = /[,.;:!?—–،؛।]/u;
const SENTENCE = /[.!?।]/u;

function wordsBeside(reading: Reading, place: Span, most: number, end: RegExp): Set<string> {
  const { text, words } = reading;
  const endsAt = (k: number) => k >= 0 && end.test(text.slice(words[k]?.end, words[k + 1]?.start));
  const at = wordAfter(reading, place.start);
  const behind = wordAfter(reading, place.end);
  const beside = new Set<string>();
  for (let k = at - 1; k >= Math.max(0, at - most) && !endsAt(k); k--) beside.add(traitOf(reading, k));
  const last = Math.min(words.length - 1, behind + most - 1);
  for (let k = behind; k <= last && !endsAt(k - 1); k++) beside.add(traitOf(reading, k));
  beside.delete('');
  return beside;
}

function traitOf({ words, stems, lang }: Reading, k: number): string {
  const word = words[k]?.text ?? '';
  if (/^\p{Nd}/u.test(word)) return word.replaceAll(/\P{Nd}/gu, '');
  if (lang === 'ko') return word.length > 1 ? word.slice(0, 2) : '';
  return word.length >= LONG ? (stems[k] ?? '') : '';
}

// Figures, and pairs of characters that no word of the axis is in.
function signsBeside(text: string, { start, end }: Span): Set<string> {
  const around = [text.slice(Math.max(0, start - AROUND_SIGNS), start), text.slice(end, end + AROUND_SIGNS)];
  const beside = new Set<string>();
  for (const part of around) {
    for (const [figure] of part.matchAll(/\p{Nd}+/gu)) beside.add(figure);
    for (const [run] of part.matchAll(/[\p{Script=Han}\p{Script=Katakana}]{2,}/gu))
      for (let i = 0; i + 1 < run.length; i++) beside.add(run.slice(i, i + 2));
  }
  return beside;
}

const DENIED_BEFORE = 2; // words
const DENIED_VERDICT = 4;
const DENIED_BEHIND = new Set(['hi', 'ko']);

function isDenied(reading: Reading, { start, end }: Span, reach = DENIED_BEFORE): boolean {
  const { text, words, lang } = reading;
  if (lang === 'zh') return /[不没沒未无無]\p{Script=Han}?$/u.test(text.slice(Math.max(0, start - 2), start));
  if (lang === 'ja') return /^[^、。]{0,5}(?:ない|なかった|ません|ず)/u.test(text.slice(end, end + 9));
  const at = wordAfter(reading, start);
  const last = wordAfter(reading, end);
  let first = at;
  while (first > Math.max(0, at - reach) && !CLAUSE.test(text.slice(words[first - 1]?.end, words[first]?.start)))
    first--;
  const near = words.slice(first, at);
  if (DENIED_BEHIND.has(lang)) near.push(...words.slice(last, last + DENIED_BEFORE));
  return near.some(({ text: word }) => NEGATIONS[lang]?.test(word));
}
