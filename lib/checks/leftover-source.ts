import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import type { Reading } from './reading.ts';

/** The scripts a language is written in; a letter of another one that the source has was left behind. */
const SCRIPTS: Record<string, string[]> = {
  zh: ['Han', 'Bopomofo'],
  ja: ['Han', 'Hiragana', 'Katakana'],
  ko: ['Hangul', 'Han'],
  ru: ['Cyrillic'],
  uk: ['Cyrillic'],
  bg: ['Cyrillic'],
  sr: ['Cyrillic', 'Latin'],
  el: ['Greek'],
  he: ['Hebrew'],
  ar: ['Arabic'],
  fa: ['Arabic'],
  ur: ['Arabic'],
  hi: ['Devanagari'],
  mr: ['Devanagari'],
  ne: ['Devanagari'],
  bn: ['Bengali'],
  ta: ['Tamil'],
  th: ['Thai'],
  ka: ['Georgian'],
  hy: ['Armenian'],
};
const SAME_SCRIPT_WORDS = 6;

/** Text of the source language left in the candidate: letters of its script, or a run of its very words. */
export function leftoverSource(versions: Versions, sourceLang?: string): Finding[] {
  const { candidate, source } = versions;
  const from = source?.lang ?? sourceLang;
  if (!from || from === candidate.lang) return [];
  const own = SCRIPTS[candidate.lang] ?? ['Latin'];
  const foreign = (SCRIPTS[from] ?? ['Latin']).filter((script) => !own.includes(script));
  if (foreign.length === 0) return source ? copiedWords(candidate, source) : kanaOnly(candidate, from);
  if (foreign.includes('Latin')) return source ? copiedWords(candidate, source) : [];
  return runsOf(candidate, foreign);
}

function runsOf({ text }: Reading, scripts: readonly string[]): Finding[] {
  const letter = `${scripts.map((script) => `\\p{Script=${script}}`).join('')}ー`;
  const run = new RegExp(`[${letter}](?:[^\\p{L}]{0,4}[${letter}\\p{M}])*`, 'gu');
  return [...text.matchAll(run)]
    .filter(({ index }) => !isGloss(text, index))
    .map(({ 0: words, index: start }) => leftover(words, start));
}

function leftover(word: string, start: number): Finding {
  return finding('leftover-source', 'error', { start, end: start + word.length }, 'source-leftover', {
    text: word.slice(0, 60),
  });
}

// A name in its own script in brackets behind its transcription is given on purpose: "Hongloumeng (红楼梦)".
function isGloss(text: string, start: number): boolean {
  return (
    /[(（][^()（）\n]{0,20}$/u.test(text.slice(Math.max(0, start - 21), start)) &&
    /\p{L}\s?[(（]/u.test(text.slice(Math.max(0, start - 23), start))
  );
}

function kanaOnly(candidate: Reading, from: string): Finding[] {
  return from === 'ja' && candidate.lang === 'zh' ? runsOf(candidate, ['Hiragana', 'Katakana']) : [];
}

// In the source's own script: several of its words in a row that no name can account for.
function copiedWords(candidate: Reading, source: Reading): Finding[] {
  const inSource = new Set(source.words.map(({ text }) => text));
  const findings: Finding[] = [];
  let run = 0;
  for (const [i, { text, end }] of candidate.words.entries()) {
    run = inSource.has(text) && /^\p{Ll}/u.test(text) ? run + 1 : 0;
    if (run !== SAME_SCRIPT_WORDS) continue;
    const start = candidate.words[i - SAME_SCRIPT_WORDS + 1]?.start ?? end;
    const copied = candidate.text.slice(start, end);
    const at = source.text.indexOf(copied);
    if (at < 0) continue;
    const evidence = evidenceAt('source', source, { start: at, end: at + copied.length });
    findings.push(
      finding('leftover-source', 'error', { start, end }, 'source-leftover', { text: copied }, { evidence }),
    );
  }
  return findings;
}
