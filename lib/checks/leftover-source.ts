import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { heardAt } from './naming/han-sounds.ts';
import { type Reading, readText, type Word } from './reading/reading.ts';
import { scriptsOf } from './words/spellings.ts';

// Scripts of several kinds of letters have a name of their own in CLDR; and Hindi in Latin letters is no text of news.
const SCRIPTS: Record<string, string[]> = {
  zh: ['Han', 'Bopomofo'],
  ja: ['Han', 'Hiragana', 'Katakana'],
  ko: ['Hangul', 'Han'],
  yue: ['Han', 'Bopomofo'],
  hi: ['Devanagari'],
};

/** The scripts a language is written in; a letter of another one that the source has was left behind. */
function lettersOf(lang: string): string[] {
  const found = SCRIPTS[lang] ?? scriptsOf(lang).map((script) => (script === 'Latn' ? 'Latin' : script));
  return found.length ? found : ['Latin'];
}

const SAME_SCRIPT_WORDS = 6;

/** Text of the source language left in the candidate: letters of its script, or a run of its very words. */
export function leftoverSource(versions: Versions, sourceLang?: string): Finding[] {
  const { candidate, source } = versions;
  const from = source?.lang ?? sourceLang;
  if (!from || from === candidate.lang) return [];
  const own = lettersOf(candidate.lang);
  const foreign = lettersOf(from).filter((script) => !own.includes(script));
  if (foreign.length === 0) return source ? ofSameScript(versions, source) : kanaOnly(candidate, from);
  if (foreign.includes('Latin')) return source ? ofLatin(versions, source) : [];
  return runsOf(candidate, foreign);
}

function runsOf({ text }: Reading, scripts: readonly string[]): Finding[] {
  const isKana = scripts.includes('Katakana'); // the mark of a long vowel belongs to both
  const letter = `${scripts.map((script) => `\\p{Script=${script}}`).join('')}${isKana ? 'ー' : ''}`;
  const run = new RegExp(`[${letter}](?:[^\\p{L}]{0,4}[${letter}\\p{M}])*`, 'gu');
  const found = [...text.matchAll(run)].map(({ 0: words, index: start }) => ({ words, start }));
  const left = found.filter(({ words, start }) => !isGloss(text, words, start));
  const [first, last] = [left[0], left.at(-1)];
  if (first && last && isMost(left, text))
    return [leftover(text.slice(first.start, last.start + last.words.length), first.start)];
  return left.map(({ words, start }) => leftover(words, start));
}

// A paragraph that nobody has translated is one thing to be done, whatever figures stand in it.
function isMost(runs: readonly { words: string }[], text: string): boolean {
  const letters = runs.reduce((sum, { words }) => sum + lettersIn(words), 0);
  return letters > lettersIn(text) / 2;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function leftover(word: string, start: number): Finding {
  return finding('leftover-source', 'error', { start, end: start + word.length }, 'source-leftover', {
    text: word.slice(0, 60),
  });
}

const LONGEST_GLOSS = 24;
const OPENED = /[(（[【《「“"](?=[^()（）[\]【】《》「」“”"\n]{0,20}$)/u;
const NAME_BEFORE = /(?:^|\P{L})(\p{Lu}[\p{L}’'-]{1,22})\s?$/u;
const TRANSLATED = /^[)）\]】》」”"]? ?[(（]\p{Script=Latin}[^()（）]{1,60}[)）]/u;

// A name in its own script beside its translation is given on purpose: "Hongloumeng (红楼梦)", "Hunan Ribao 湖南日报",
// "红楼梦 (Dream of the Red Chamber)". In other marks than round brackets only behind a name.
function isGloss(text: string, words: string, start: number): boolean {
  if (words.length > LONGEST_GLOSS) return false;
  const before = text.slice(Math.max(0, start - LONGEST_GLOSS), start);
  const after = text.slice(start + words.length, start + words.length + 66);
  const open = OPENED.exec(before);
  if (open && /[(（]/u.test(open[0])) return /\p{L}\s?$/u.test(before.slice(0, open.index));
  const name = NAME_BEFORE.exec(before.slice(0, open?.index))?.[1];
  if (name && (open || heardAt(name, readText(words, 'zh')) !== null)) return true;
  return TRANSLATED.test(after);
}

function kanaOnly(candidate: Reading, from: string): Finding[] {
  return from === 'ja' && candidate.lang === 'zh' ? runsOf(candidate, ['Hiragana', 'Katakana']) : [];
}

function ofSameScript(versions: Versions, source: Reading): Finding[] {
  const copied = copiedWords(versions.candidate, source);
  const stray = besides(copied, strayWords(versions, source));
  const sure = [...copied, ...stray.filter(({ severity }) => severity === 'error')];
  const runs = [...sure, ...besides(sure, twoWords(versions, source))];
  return [...runs, ...besides(runs, stray)];
}

// Names and units are Latin in any script; a word of the source, written small, that the literal has translated is none.
function ofLatin(versions: Versions, source: Reading): Finding[] {
  const copied = copiedWords(versions.candidate, source);
  const runs = strangeRuns(versions, source).filter(({ letters, isUsual }) => letters >= SHORT && !isUsual);
  return [
    ...copied,
    ...besides(
      copied,
      runs.map(({ start, text }) => warned(leftover(text, start))),
    ),
  ];
}

// Two words of the source in a row. A word that the article has elsewhere is one of its own language.
function twoWords(versions: Versions, source: Reading): Finding[] {
  const others = (versions.article.texts ?? []).filter((text) => text !== versions.candidate.text);
  return strangeRuns(versions, source)
    .filter(
      ({ words, letters, text, isUsual }) => words > 1 && letters > SHORTEST && source.text.includes(text) && !isUsual,
    )
    .map(({ start, text }) => {
      const found = leftover(text, start);
      return others.length > 1 ? warned(found) : { ...found, severity: 'note' };
    });
}

function warned(found: Finding): Finding {
  return { ...found, severity: 'warning' };
}

function besides(told: readonly Finding[], findings: readonly Finding[]): Finding[] {
  return findings.filter(({ start, end }) => !told.some((run) => run.start < end && start < run.end));
}

const MOST = 200;
const SHORTEST = 5; // letters
const SHORT = 4;

type StrangeRun = { start: number; end: number; text: string; words: number; letters: number; isUsual: boolean };

// Words of the source, written small there and here, that the literal has not; each may be sought in the whole article, so few.
function strangeWords({ candidate, literal }: Versions, source: Reading): Word[] {
  if (!literal) return [];
  const inSource = new Set(source.words.map(({ text }) => text));
  const known = new Set(literal.words.map(({ text }) => text.toLowerCase()));
  return candidate.words
    .filter(({ text }) => /^\p{Ll}/u.test(text) && inSource.has(text) && !known.has(text.toLowerCase()))
    .slice(0, MOST);
}

// Of these such as have letters only, with nothing but a blank between them.
function strangeRuns(versions: Versions, source: Reading): StrangeRun[] {
  const { candidate, article } = versions;
  const runs: StrangeRun[] = [];
  for (const { text, start, end } of strangeWords(versions, source)) {
    if (!/^\p{Ll}+$/u.test(text)) continue;
    const last = runs.at(-1);
    const isNext = last && candidate.text.slice(last.end, start) === ' ';
    const isUsual = isWordOf(text, candidate.text, article.texts ?? []);
    if (!isNext) runs.push({ start, end, text, words: 1, letters: text.length, isUsual });
    else
      runs[runs.length - 1] = {
        ...last,
        end,
        text: candidate.text.slice(last.start, end),
        words: last.words + 1,
        letters: last.letters + text.length,
        isUsual: last.isUsual || isUsual,
      };
  }
  return runs;
}

function isWordOf(word: string, here: string, texts: readonly string[]): boolean {
  const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u');
  return texts.some((text) => text !== here && text.includes(word) && whole.test(text));
}

// A word of the source that neither the literal nor another text of the article has. A letter that the language does not have
// makes it sure; else it is a note, since two languages of one script share many words.
function strayWords(versions: Versions, source: Reading): Finding[] {
  const { candidate, article } = versions;
  return strangeWords(versions, source).flatMap((word) => {
    const isForeign = hasForeignLetter(word.text, candidate.lang);
    const isUsual = () => (article.texts ?? []).filter((text) => text.includes(word.text)).length > 1;
    if (!isForeign && (word.text.length < SHORTEST || isUsual())) return [];
    const found = leftover(word.text, word.start);
    return [isForeign ? found : { ...found, severity: 'note' as const }];
  });
}

/** Letters that no word of the language has. English and Italian borrow too many words with accents. */
const FOREIGN: Record<string, RegExp> = {
  uk: /[ыэёъ]/u,
  ru: /[іїєґ]/u,
  bg: /[ыэёіїєґ]/u,
  en: /[ßąęłñőűåøœ]/u,
  fr: /[ßäöñãõåø]/u,
  de: /[ñãõåøœęł]/u,
  es: /[ßäöãõåøœçèêà]/u,
  pt: /[ßäöñåøœÿ]/u,
  it: /[ßäöñãõåøœç]/u,
};

function hasForeignLetter(word: string, lang: string): boolean {
  return FOREIGN[lang]?.test(word) ?? false;
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
