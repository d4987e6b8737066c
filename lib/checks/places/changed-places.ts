import { evidenceAt, type Finding, finding, type Versions } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';
import { isCapital } from '../words/word-forms.ts';
import { crossedFigures } from './crossed.ts';
import { crossedNames } from './crossed-names.ts';
import { changedPlaces, type Outline, type Told } from './swapped-facts.ts';

/** "Croatia invited Serbia" where the literal has it the other way round; of figures likewise. */
export function placesChanged({ candidate, literal }: Versions, kind: 'name' | 'number'): Finding[] {
  if (!literal) return [];
  const verbatim = changesBetween(literal, candidate).filter((changed) => changed.kind === kind);
  const cross = kind === 'number' ? crossedFigures : crossedNames;
  const crossed = verbatim.length === 0 ? cross(literal, candidate) : [];
  // "From A to B" for "from B to A" may be told of another way, which a person can say.
  const severity = kind === 'name' && crossed.length > 0 ? 'warning' : 'error';
  return [...verbatim, ...crossed].map(({ left, right: [first, second] }) => {
    const [place, evidence] = [whole([first, second]), evidenceAt('literal', literal, whole(left))];
    const said = ({ start, end }: { start: number; end: number }) => candidate.text.slice(start, end);
    const values = { first: said(first), second: said(second), text: said(place), expected: evidence.text };
    const check = kind === 'name' ? 'names' : 'numbers';
    return finding(check, severity, place, 'places-changed', values, { evidence });
  });
}

const known = new WeakMap<Reading, { literal: Reading; changed: ReturnType<typeof changedPlaces> }>();

function changesBetween(literal: Reading, candidate: Reading) {
  const last = known.get(candidate);
  if (last?.literal === literal) return last.changed;
  const changed = changedPlaces(outlineOf(literal), outlineOf(candidate));
  known.set(candidate, { literal, changed });
  return changed;
}

function outlineOf(reading: Reading): Outline {
  return { lang: reading.lang, facts: factsOf(reading), told: () => toldOf(reading) };
}

function factsOf({ words, stems }: Reading): string[] {
  return stems.filter((_, k) => {
    const word = words[k]?.text ?? '';
    return isCapital(word) || isFigure(word);
  });
}

function isFigure(word: string): boolean {
  return /^\d/.test(word);
}

function toldOf({ text, lang, words, stems, sentences }: Reading): Told {
  return {
    text,
    lang,
    words,
    stems,
    isCapital: (word) => isCapital(words[word]?.text ?? ''),
    isNumber: (word) => isFigure(words[word]?.text ?? ''),
    opening: new Set(sentences.map(({ from }) => from)),
  };
}

function whole([first, last]: readonly [{ start: number }, { end: number }]) {
  return { start: first.start, end: last.end };
}
