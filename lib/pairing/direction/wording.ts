// Counts that tell a machine's wording from a person's, for two texts of one paragraph: punctuation, quotation marks,
// spacing, capitals, lengths, repeated words, and the words of a language's short clue list. Which way each of them
// points, and how far, is fitted (wording-weights.ts); nothing here knows.
const PATTERNS: Readonly<Record<string, RegExp>> = {
  comma: /[,，،、]/gu,
  semicolon: /[;；]/gu,
  dash: /[—–]|\s-\s|--/gu,
  hyphen: /[\p{L}\p{N}]-[\p{L}\p{N}]/gu,
  bracket: /[(（]/gu,
  colon: /[:：]/gu,
  exclamation: /[!！]/gu,
  question: /[?？]/gu,
  'straight quote': /"/gu,
  'curly quote': /[“”„«»「」『』]/gu,
  'straight apostrophe': /\p{L}'\p{L}/gu,
  'curly apostrophe': /\p{L}’\p{L}/gu,
  number: /\p{Nd}+/gu,
  capital: /\p{Lu}/gu,
  'capital inside a sentence': /[\p{Ll},] \p{Lu}/gu,
  'space before punctuation': /\s[,.!?;:，。](?!\p{Nd})|[（(]\s|\s[)）]|\s'\s/gu,
  'space after full-width punctuation': /[。，、！？；：”」]\s/gu,
  'half-width punctuation': /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,;:!?()]/gu,
  'full-width beside Latin with a space': /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] [A-Za-z0-9]/gu,
  ellipsis: /…|\.\.\./gu,
  'long word': /[\p{L}\p{N}]{10,}/gu,
  'short word': /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{1,3}(?![\p{L}\p{M}\p{N}])/gu,
  stop: /[.!?。！？।]/gu,
  percent: /[%％]/gu,
  slash: /\//gu,
  'Latin word': /[A-Za-z]{2,}/gu,
  acronym: /(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])/gu,
  contraction: /n['’]t(?!\p{L})|['’](?:re|ve|ll|d|m)(?!\p{L})/gu,
  possessive: /\p{L}['’]s(?!\p{L})/gu,
  'bracket with Latin': /[（(][A-Za-z]/gu,
};

const NATIVE_QUOTES: Readonly<Record<string, string>> = {
  de: '„“‚‘»«',
  fr: '«»',
  ru: '«»',
  uk: '«»',
  ja: '「」『』',
  zh: '“”《》',
  es: '«»“”',
  en: '“”',
  he: '״',
  hi: '“”‘’',
};

export const WORDING_TRAITS: readonly string[] = [
  ...Object.keys(PATTERNS),
  'native quote',
  'log length',
  'log words',
  'log word length',
  'log sentence length',
  'word variety',
  'repeated words',
  'ends with a stop',
];

const LONGEST = 6000;
const CLIP = 3;

/** What the first text has more of than the second, trait by trait; clipped, so that no paragraph decides alone. */
export function wordingDifference(first: string, second: string, lang: string): number[] {
  const a = wordingOf(first.slice(0, LONGEST), lang);
  const b = wordingOf(second.slice(0, LONGEST), lang);
  return a.map((value, k) => clip(value - (b[k] ?? 0), CLIP));
}

/** Sums of paragraph differences to the scale of one paragraph's noise. */
export function scaled(sum: number, paragraphs: number): number {
  return clip(sum / Math.sqrt(Math.max(1, paragraphs)), 4);
}

export function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function wordingOf(text: string, lang: string): number[] {
  const counts = Object.values(PATTERNS).map((pattern) => text.match(pattern)?.length ?? 0);
  const native = Object.hasOwn(NATIVE_QUOTES, lang) ? (NATIVE_QUOTES[lang] ?? '') : '';
  const words = cluesIn(text, lang).filter((word) => /^\p{L}/u.test(word));
  const different = new Set(words).size;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const sentences = text.split(/[.!?。！？।]+/u).filter((part) => part.trim() !== '').length;
  return [
    ...counts,
    [...text].filter((sign) => native.includes(sign)).length,
    Math.log(text.length + 5),
    Math.log(words.length + 1),
    Math.log((letters + 5) / (words.length + 1)),
    Math.log((text.length + 5) / Math.max(1, sentences)),
    words.length === 0 ? 0 : different / words.length ** 0.9,
    words.length - different,
    Number(/[.!?。！？।]["”’」)]*$/u.test(text.trim().slice(-8))),
  ];
}

/** The words and signs a clue can be: lower-case words, single signs, and single characters of unspaced scripts. */
function cluesIn(text: string, lang: string): string[] {
  const plain = text.replace(/[\u2018\u2019]/g, "'").toLowerCase();
  if (isUnspaced(lang)) return [...plain].filter((sign) => sign.trim() !== '');
  return plain.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** For each clue, whether more of it stands in the first text (1), in the second (-1), or neither (0, left out). */
export function clueDifference(first: string, second: string, lang: string): Map<string, number> {
  const balance = new Map<string, number>();
  for (const clue of cluesIn(first.slice(0, LONGEST), lang)) balance.set(clue, (balance.get(clue) ?? 0) + 1);
  for (const clue of cluesIn(second.slice(0, LONGEST), lang)) balance.set(clue, (balance.get(clue) ?? 0) - 1);
  for (const [clue, count] of balance) {
    if (count === 0) balance.delete(clue);
    else balance.set(clue, Math.sign(count));
  }
  return balance;
}

/** The share of the pairs of neighbouring words, of the text that has fewer, that the other has too; 0 to 1. */
export function sharedPairs(first: string, second: string, lang: string): number {
  const [a, b] = [pairsIn(first.slice(0, LONGEST), lang), pairsIn(second.slice(0, LONGEST), lang)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function pairsIn(text: string, lang: string): Set<string> {
  const words = cluesIn(text, lang).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return new Set(words.slice(1).map((word, k) => `${words[k]} ${word}`));
}

/** Written without spaces between words. */
export function isUnspaced(lang: string): boolean {
  return lang === 'zh' || lang === 'ja';
}
