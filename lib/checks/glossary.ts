// Terms of the desk's glossary. A term is asked for where the source text (or, without one, nothing) has it, and found in
// any inflection: word by word in the same order, each the same but for its last letters. A forbidden variant is told
// wherever it stands, unless it is part of the right term; in another form only where English inflects so ("have" is no form
// of "haven"), and in other languages, where that is a guess, as a warning. Blankless scripts are searched as text. Cost:
// entries times the length of the text, by native search for the first word.

import { type Finding, finding, type Versions } from './finding.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { isBlankless, primaryTag, type Reading, readText, type Span, wordsOf } from './reading/reading.ts';
import { spellingFor } from './settle.ts';
import { foldCase, isCapital } from './words/word-forms.ts';

/** Terms that the source has and the candidate lacks, and forbidden variants. */
export function glossary({ candidate, literal, source, article }: Versions): Finding[] {
  const entries = (article.glossary ?? []).filter((entry) => isFor(entry, candidate, source));
  if (entries.length === 0) return [];
  const here = searchable(candidate);
  const there = source && searchable(source);
  return entries.flatMap((entry) => {
    const isNameHere = entry.kind === 'name' && candidate.lang === 'en';
    const right = placesOf(entry.target, here, isNameHere ? isEnglishForm : isLike);
    const company = () => [candidate.text, literal?.text ?? '', ...(article.texts ?? [])];
    const wrong = forbiddenPlaces(entry, here, right, company);
    if (wrong.length > 0) return wrong.map((place) => forbidden(place, entry, here));
    const isAsked = there !== null && entry.source !== '' && placesOf(entry.source, there).length > 0;
    return isAsked && right.length === 0 ? [missing(entry, candidate)] : [];
  });
}

/**
 * The entries that can lead to a finding about some text beside these sources, whatever somebody writes: every one with
 * forbidden variants, and those whose term stands in a source. Where only the variants can matter, the rest is left out.
 */
export function termsThatMatter(
  entries: readonly GlossaryEntry[],
  sources: readonly string[],
  sourceLang: string,
): GlossaryEntry[] {
  const there = searchable(readText(sources.join('\n'), sourceLang)); // a term across two of them is one too many, no more
  return entries.flatMap(({ note: _, ...entry }) => {
    const isOther = entry.sourceLang && primaryTag(entry.sourceLang) !== there.reading.lang;
    if (!isOther && entry.source !== '' && placesOf(entry.source, there).length > 0) return [entry];
    return entry.forbidden.length > 0 ? [{ ...entry, source: '' }] : [];
  });
}

function isFor(entry: GlossaryEntry, candidate: Reading, source: Reading | null): boolean {
  const isTarget = !entry.targetLang || primaryTag(entry.targetLang) === candidate.lang;
  return isTarget && (!entry.sourceLang || !source || primaryTag(entry.sourceLang) === source.lang);
}

type Searchable = { reading: Reading; lower: string; byHead: Map<string, number[]> };

const HEAD = 3;
const LONGEST_ENDING = 3;

function searchable(reading: Reading): Searchable {
  const byHead = new Map<string, number[]>();
  for (const [i, { text }] of reading.words.entries()) {
    const head = foldCase(text).slice(0, HEAD);
    const places = byHead.get(head);
    if (places) places.push(i);
    else byHead.set(head, [i]);
  }
  return { reading, lower: reading.text.toLowerCase(), byHead };
}

function placesOf(term: string, { reading, lower, byHead }: Searchable, isFormOf: IsForm = isLike): Span[] {
  if (isBlankless(reading.lang) || !/\p{L}/u.test(term)) return literalPlaces(term.toLowerCase(), lower);
  const wanted = wordsOf(term).map(({ text }) => text);
  return (byHead.get(foldCase(wanted[0] ?? '').slice(0, HEAD)) ?? []).flatMap((at) => {
    const isThere = wanted.every((word, k) => isFormOf(reading.words[at + k]?.text ?? '', word));
    const [from, to] = [reading.words[at], reading.words[at + wanted.length - 1]];
    return isThere && from && to ? [{ start: from.start, end: to.end }] : [];
  });
}

type IsForm = (word: string, term: string) => boolean;

/** The same word but for its ending, part by part where it has hyphens: "cities" and "city", города-партнёры. */
const isLike = byParts((a, b, shared) => {
  const longest = Math.max(a.length, b.length);
  return shared >= HEAD && longest - shared <= LONGEST_ENDING && shared * 2 >= longest;
});

/** What follows what both have in common, the shorter first: visit and visited, make and making, city and cities. */
const ENGLISH_ENDINGS = /^(?:-(?:['’]?s|['’]|es|e?d|ing)|e-ing|y-ie[sd])$/u;
const isEnglishForm = byParts((a, b, shared) => {
  const [short = '', long = ''] = [a.slice(shared), b.slice(shared)].sort((x, y) => x.length - y.length);
  return shared >= HEAD && ENGLISH_ENDINGS.test(`${short}-${long}`);
});

const isSame = byParts(() => false);

function byParts(isForm: (a: string, b: string, shared: number) => boolean): IsForm {
  return (word, term) => {
    const [parts, wanted] = [word.split('-').map(foldCase), term.split('-').map(foldCase)];
    return parts.length === wanted.length && parts.every((a, i) => isSameOr(a, wanted[i] ?? '', isForm));
  };
}

function isSameOr(a: string, b: string, isForm: (a: string, b: string, shared: number) => boolean): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return isForm(a, b, shared);
}

function literalPlaces(term: string, text: string): Span[] {
  const places: Span[] = [];
  if (!term) return places;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    places.push({ start: at, end: at + term.length });
  return places;
}

// `company`: the texts in which the whole name makes a short form of it one. "Strand" alone may be anybody's, or a street.
function forbiddenPlaces(
  entry: GlossaryEntry,
  here: Searchable,
  right: readonly Span[],
  company: () => readonly string[],
): Span[] {
  const isInside = (place: Span) => right.some(({ start, end }) => start <= place.start && place.end <= end);
  const wrong = entry.forbidden.filter((variant) => foldCase(variant) !== foldCase(entry.target));
  const isForm = here.reading.lang === 'en' ? isEnglishForm : isLike;
  const places = wrong.flatMap((variant) => {
    const found = placesOf(variant, here, isForm).filter((place) => !isInside(place));
    return found.length > 0 && (!isShortForm(variant, entry) || isNamedIn(company(), entry)) ? found : [];
  });
  return withoutInner(places);
}

/** Of a name of several words one alone. */
function isShortForm(variant: string, { kind, target, forbidden }: GlossaryEntry): boolean {
  const isWhole = (name: string) => wordsOf(name).length > 1;
  return kind === 'name' && !isWhole(variant) && (isWhole(target) || forbidden.some(isWhole));
}

function isNamedIn(texts: readonly string[], { target, forbidden }: GlossaryEntry): boolean {
  const names = [target, ...forbidden].filter((name) => wordsOf(name).length > 1).map(foldCase);
  return texts.some((text) => {
    const folded = foldCase(text);
    return names.some((name) => folded.includes(name));
  });
}

// "Ekwall" within "Birgitta Ekwall" is one place, told once.
function withoutInner(places: readonly Span[]): Span[] {
  let end = -1;
  return [...places]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((place) => {
      const isInner = place.end <= end;
      end = Math.max(end, place.end);
      return !isInner;
    });
}

function forbidden(place: Span, entry: GlossaryEntry, here: Searchable): Finding {
  const { target, forbidden: variants } = entry;
  const found = here.reading.text.slice(place.start, place.end);
  const isShort = variants.some((variant) => isShortForm(variant, entry) && placesOf(variant, here).some(is(place)));
  const isSure =
    !isShort &&
    (here.reading.lang === 'en' || variants.some((variant) => placesOf(variant, here, isSame).some(is(place))));
  const by = rightFor(found, entry);
  return finding(
    'glossary',
    isSure ? 'error' : 'warning',
    place,
    'term-forbidden',
    { text: found, term: target },
    by === null ? {} : { fix: { ...place, text: by } },
  );
}

const POSSESSIVE = /(?<=\p{L})['’]s$/u;
const TAKES_S = /[a-rt-wz]$/; // and no ending of its own: city, box

// The right term in the form that the wrong one has; null where that is not known ("making", a case).
function rightFor(found: string, { target, kind, forbidden: variants }: GlossaryEntry): string | null {
  const possessive = POSSESSIVE.exec(found)?.[0] ?? '';
  const bare = found.slice(0, found.length - possessive.length);
  const isVariant = (text: string) => variants.find((variant) => foldCase(variant) === foldCase(text));
  const variant = isVariant(bare);
  if (variant !== undefined)
    return (kind === 'name' ? spellingFor(bare, target, variants) : inCaseOf(bare, variant, target)) + possessive;
  const one = /s$/.test(bare) && kind === 'term' && TAKES_S.test(target) ? isVariant(bare.slice(0, -1)) : undefined;
  return one === undefined ? null : `${inCaseOf(bare, one, target)}s${possessive}`;
}

// "Harbour" at the beginning of a sentence.
function inCaseOf(found: string, variant: string, target: string): string {
  const isRaised = isCapital(found) && !isCapital(variant);
  return isRaised ? target.charAt(0).toUpperCase() + target.slice(1) : target;
}

function is(place: Span): (other: Span) => boolean {
  return ({ start, end }) => start === place.start && end === place.end;
}

function missing({ source, target }: GlossaryEntry, { text }: Reading): Finding {
  return finding('glossary', 'warning', { start: 0, end: text.length }, 'term-missing', { source, term: target });
}
