// The optional third stream: paragraphs in the source language. Where both languages are written in different scripts the
// script tells them; else the letters of each block do, as log-odds (language-odds.ts), its twin (twins.ts), and the rhythm
// of the stream (rhythm.ts). That there is a source at all has to be shown: all that speaks for it, added up, against a
// stream without one. Lines of page furniture are often in another language too, so a handful of foreign lines is no
// stream: together they must be about as much text as one version. Linear in the text.
import { isLanguageTag } from '../../articles/language.ts';
import { isPageLine } from '../blocks/page-lines.ts';
import type { Script } from '../blocks/script.ts';
import type { BlockFeatures } from '../blocks/tokens.ts';
import { languageOdds } from './language-odds.ts';
import { inRhythm } from './rhythm.ts';
import { heardWithTwin, twinsAmong, versionsAmong } from './twins.ts';

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

/** Letters that are asked for their language. */
const LETTERS_ASKED = 160;
const WIDE_SCRIPTS = ['han', 'hangul'];
/** How much text one character of a wide script holds, in letters of the others. */
const WIDE = 2.5;
const CERTAIN = 30; // log-odds
/** Log-odds of a source stream from which there is one. */
const LEAST_EVIDENCE = 6;

/** The indices of source paragraphs; empty where the stream has none. */
export function sourceBlocks(
  blocks: readonly string[],
  features: readonly BlockFeatures[],
  { targetLang, sourceLang }: { targetLang: string; sourceLang?: string },
): Set<number> {
  const [target, source] = [scriptFor(targetLang), sourceLang === undefined ? null : scriptFor(sourceLang)];
  const isSameScript = source === target;
  const told = isSameScript
    ? toldByLetters(blocks, targetLang, sourceLang ?? '')
    : toldByScript(features, target, source);
  if (!isAsMuchAsOneVersion(told, features)) return new Set();
  const { course, evidence } = isSameScript ? amongTwins(told, features) : inRhythm(told);
  if (evidence < LEAST_EVIDENCE) return new Set();
  return new Set(course.flatMap((isTheirs, i) => (isTheirs ? [i] : [])));
}

// Log-odds for each block that it is in the source language; 0 where it cannot tell.
function toldByLetters(blocks: readonly string[], targetLang: string, sourceLang: string): number[] {
  const oddsOf = languageOdds(languageOf(sourceLang), languageOf(targetLang));
  return blocks.map((block) => oddsOf?.(block.slice(0, LETTERS_ASKED)) ?? 0);
}

function toldByScript(features: readonly BlockFeatures[], target: Script, source: Script | null): number[] {
  return features.map(({ script }) => {
    if (script === '') return 0;
    const isTheirs = source === null ? script !== 'other' && script !== target : script === source;
    return isTheirs ? CERTAIN : -CERTAIN;
  });
}

function amongTwins(told: readonly number[], features: readonly BlockFeatures[]) {
  const twins = twinsAmong(features);
  const odds = told.map((_, i) => heardWithTwin(told, twins, i));
  const versions = new Set(versionsAmong(inRhythm(odds).course, told, twins));
  return inRhythm(odds.map((value, i) => (versions.has(i) ? -CERTAIN : value)));
}

function isAsMuchAsOneVersion(told: readonly number[], features: readonly BlockFeatures[]): boolean {
  const amounts = (sign: number) =>
    features.flatMap((block, i) => ((told[i] ?? 0) * sign > 0 && !isPageLine(block.text) ? [amountOf(block)] : []));
  const [own, theirs] = [amounts(-1), amounts(1)];
  return own.length > 0 && sum(theirs) > 0.4 * (sum(own) / 2) && middle(theirs) > 0.3 * middle(own);
}

function amountOf({ length, script }: BlockFeatures): number {
  return length * (WIDE_SCRIPTS.includes(script) ? WIDE : 1);
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
