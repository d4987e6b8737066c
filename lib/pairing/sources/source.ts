// The optional third stream: paragraphs in the source language. Where both languages are written in different scripts the
// script tells them; else a sample of the longer blocks is asked for its language (trigrams, franc). What is not sure after
// that is told by the letters of the others and by the rhythm of the stream. Lines of page furniture are often in another language too, so a handful of foreign lines is no
// stream: together they must be about as much text as one version.
import { isLanguageTag, likelierOf } from '../../articles/language.ts';
import { isPageLine } from '../blocks/page-lines.ts';
import type { Script } from '../blocks/script.ts';
import type { BlockFeatures } from '../blocks/tokens.ts';
import { inRhythm } from './rhythm.ts';

const SCRIPTS: Readonly<Record<string, Script>> = {
  Latn: 'latin',
  Cyrl: 'cyrillic',
  Grek: 'greek',
  Hans: 'han',
  Hant: 'han',
  Jpan: 'han',
  Kore: 'hangul',
  Hebr: 'hebrew',
  Arab: 'arabic',
  Deva: 'devanagari',
  Thai: 'thai',
};

/** So much text tells its language by itself, in letters; a shorter one is asked too, and its letters have a say. */
const SURE = 80;
const LEAST = 20;
const MOST_ASKED = 300;
const LETTERS_ASKED = 300;
const GOLDEN = 0.6180339887;
const WIDE_SCRIPTS = ['han', 'hangul'];
/** How much text one character of a wide script holds, in letters of the others. */
const WIDE = 2.5;
/** Log-odds against the source, where nothing else speaks. */
const UNTOLD = 1;
/** One n-gram says no more than this. */
const MOST_BY_GRAM = 1;
/** What fewer other blocks have says nothing: versions of one paragraph have its names in common. */
const LEAST_OTHERS = 3;
const CERTAIN = 30; // log-odds
/** Log-odds of a short answer, by letter. */
const SHORT_ANSWER = 0.1;

/** Whether each block is in the source language; null where it cannot tell or was not asked. */
type Told = readonly (boolean | null)[];

/** The indices of source paragraphs; empty where the stream has none. */
export function sourceBlocks(
  blocks: readonly string[],
  features: readonly BlockFeatures[],
  { targetLang, sourceLang }: { targetLang: string; sourceLang?: string },
): Set<number> {
  const [target, source] = [scriptFor(targetLang), sourceLang === undefined ? null : scriptFor(sourceLang)];
  const isSameScript = source === target;
  const told = isSameScript
    ? byLanguage(blocks, features, languageOf(targetLang), languageOf(sourceLang ?? ''))
    : features.map(({ script }) => {
        if (script === '') return null;
        return source === null ? script !== 'other' && script !== target : script === source;
      });
  const amounts = (foreign: boolean) =>
    features.flatMap((block, i) => (told[i] === foreign && !isPageLine(block.text) ? [amountOf(block)] : []));
  const [own, theirs] = [amounts(false), amounts(true)];
  const enough = sum(theirs) > 0.4 * (sum(own) / 2) && middle(theirs) > 0.3 * middle(own);
  if (!enough || own.length === 0) return new Set();
  const byLetters = oddsByLetters(told, features);
  const odds = features.map((block, i) => {
    const answer = told[i] ?? null;
    if (answer !== null && (!isSameScript || amountOf(block) >= SURE)) return answer ? CERTAIN : -CERTAIN;
    return byLetters(i) + (answer === null ? 0 : (answer ? SHORT_ANSWER : -SHORT_ANSWER) * amountOf(block)) - UNTOLD;
  });
  return new Set(inRhythm(odds).flatMap((isTheirs, i) => (isTheirs ? [i] : [])));
}

function amountOf({ length, script }: BlockFeatures): number {
  return length * (WIDE_SCRIPTS.includes(script) ? WIDE : 1);
}

// Asks a sample, spread so that it has all parts of every rhythm.
function byLanguage(
  blocks: readonly string[],
  features: readonly BlockFeatures[],
  target: string,
  source: string,
): Told {
  const long = features.flatMap((block, i) => (amountOf(block) >= LEAST ? [i] : []));
  const at = (k: number) => (long.length <= MOST_ASKED ? k : Math.floor(((k * GOLDEN) % 1) * long.length));
  const asked = new Set(long.slice(0, MOST_ASKED).map((_, k) => long[at(k)]));
  return blocks.map((block, i) => {
    const found = asked.has(i) ? likelierOf(block.slice(0, LETTERS_ASKED), target, source) : null;
    return found === null ? null : found === source;
  });
}

// What the letters of a block say, by what the other blocks were told to be: naive Bayes on the n-grams of this one document.
function oddsByLetters(told: Told, features: readonly BlockFeatures[]): (i: number) => number {
  const counts = [new Map<number, number>(), new Map<number, number>()] as const;
  const totals: [number, number] = [0, 0];
  const sideOf = (i: number) => (told[i] == null ? null : told[i] ? 1 : 0);
  features.forEach(({ grams }, i) => {
    const side = sideOf(i);
    if (side === null) return;
    totals[side] += grams.ids.length;
    for (const id of grams.ids) counts[side].set(id, (counts[side].get(id) ?? 0) + 1);
  });
  const unseen = 1 / (totals[0] + totals[1]);
  return (i) => {
    const own = sideOf(i);
    const ids = features[i]?.grams.ids ?? new Int32Array();
    const others = (id: number, side: 0 | 1) => (counts[side].get(id) ?? 0) - Number(own === side);
    const all = (side: 0 | 1) => totals[side] - (own === side ? ids.length : 0) + 1;
    return ids.reduce((total, id) => {
      const [ours, theirs] = [others(id, 0), others(id, 1)];
      if (ours + theirs < LEAST_OTHERS) return total;
      return total + limited(Math.log((theirs / all(1) + unseen) / (ours / all(0) + unseen)));
    }, 0);
  };
}

function limited(value: number): number {
  return Math.max(-MOST_BY_GRAM, Math.min(MOST_BY_GRAM, value));
}

function scriptFor(tag: string): Script {
  return isLanguageTag(tag) ? (SCRIPTS[new Intl.Locale(tag).maximize().script ?? ''] ?? 'other') : 'latin';
}

/** The language of a tag such as de-AT. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The length that half of the text is in blocks of at least; many short lines of a page change it little. */
function middle(lengths: readonly number[]): number {
  const half = sum(lengths) / 2;
  let before = 0;
  for (const length of lengths.toSorted((a, b) => b - a)) {
    before += length;
    if (before >= half) return length;
  }
  return 0;
}
