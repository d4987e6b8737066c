// Terms of the desk's glossary. A term is asked for where the source text (or, without one, nothing) has it, and found in
// any inflection: word by word, the same stem in the same order. A forbidden variant is told wherever it stands, unless
// it is part of the right term. Blankless scripts are searched as text. Cost: entries times the length of the text, by
// native search for the first word.

import { type Finding, finding, type Versions } from './finding.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { isBlankless, primaryTag, type Reading, type Span } from './reading.ts';
import { foldCase, stemOf } from './word-forms.ts';

/** Terms that the source has and the candidate lacks, and forbidden variants. */
export function glossary({ candidate, source, article }: Versions): Finding[] {
  const entries = (article.glossary ?? []).filter((entry) => isFor(entry, candidate, source));
  if (entries.length === 0) return [];
  const here = searchable(candidate);
  const there = source && searchable(source);
  return entries.flatMap((entry) => {
    const right = placesOf(entry.target, here);
    const wrong = forbiddenPlaces(entry, here, right);
    if (wrong.length > 0) return wrong.map((place) => forbidden(place, entry, candidate));
    const isAsked = there !== null && entry.source !== '' && placesOf(entry.source, there).length > 0;
    return isAsked && right.length === 0 ? [missing(entry, candidate)] : [];
  });
}

function isFor(entry: GlossaryEntry, candidate: Reading, source: Reading | null): boolean {
  const isTarget = !entry.targetLang || primaryTag(entry.targetLang) === candidate.lang;
  return isTarget && (!entry.sourceLang || !source || primaryTag(entry.sourceLang) === source.lang);
}

type Searchable = { reading: Reading; folded: string; stems: string[]; byStem: Map<string, number[]> };

function searchable(reading: Reading): Searchable {
  const stems = reading.stems;
  const byStem = new Map<string, number[]>();
  for (const [i, stem] of stems.entries()) {
    const places = byStem.get(stem);
    if (places) places.push(i);
    else byStem.set(stem, [i]);
  }
  return { reading, folded: reading.text.toLowerCase(), stems, byStem };
}

function placesOf(term: string, text: Searchable): Span[] {
  if (isBlankless(text.reading.lang) || !/\p{L}/u.test(term)) return literalPlaces(term.toLowerCase(), text.folded);
  const wanted = wordStems(term);
  const [first] = wanted;
  if (first === undefined) return [];
  return (text.byStem.get(first) ?? []).flatMap((at) => {
    const isThere = wanted.every((stem, k) => text.stems[at + k] === stem);
    const [from, to] = [text.reading.words[at], text.reading.words[at + wanted.length - 1]];
    return isThere && from && to ? [{ start: from.start, end: to.end }] : [];
  });
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

function wordStems(term: string): string[] {
  return (term.match(WORD) ?? []).map(stemOf);
}

function literalPlaces(term: string, text: string): Span[] {
  const places: Span[] = [];
  if (!term) return places;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    places.push({ start: at, end: at + term.length });
  return places;
}

function forbiddenPlaces(entry: GlossaryEntry, here: Searchable, right: readonly Span[]): Span[] {
  const isInside = (place: Span) => right.some(({ start, end }) => start <= place.start && place.end <= end);
  const isOther = (variant: string) => foldCase(variant) !== foldCase(entry.target);
  return entry.forbidden
    .filter(isOther)
    .flatMap((variant) => placesOf(variant, here).filter((place) => !isInside(place)));
}

function forbidden(place: Span, { target }: GlossaryEntry, { text }: Reading): Finding {
  const found = text.slice(place.start, place.end);
  const fix = { ...place, text: target };
  return finding('glossary', 'error', place, 'term-forbidden', { text: found, term: target }, { fix });
}

function missing({ source, target }: GlossaryEntry, { text }: Reading): Finding {
  return finding('glossary', 'warning', { start: 0, end: text.length }, 'term-missing', { source, term: target });
}
