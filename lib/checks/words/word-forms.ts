// Forms of a word that can be compared across versions. The stem is crude (endings of the inflections of European
// languages cut, never below four letters), which is enough to see that a word was kept.
const ENDING =
  /(?:ations?|ings?|edly|ed|ies|es|ly|ions?|ments?|ness|s|e|y|en|er|em|ern|ого|ому|ами|ями|ов|ев|ый|ий|ая|ое|ые|ах|ях|ой|ою|у|ю|а|я|ы|и|о|е)$/u;
// Letters without accents: ASCII, Cyrillic but for Й and Ё, Hebrew, Han.
const BARE = /^[ -~А-ЗИК-Яа-зик-яא-ת\u4E00-\u9FFF]*$/u;

/** Letters with a stroke, or without a dot, which do not come apart into a letter and its accent. */
const STROKES: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i' };

/** Small letters, no accents. */
export function foldCase(word: string): string {
  if (BARE.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[łøđħı]/gu, (letter) => STROKES[letter] ?? letter);
}

/** Small letters without accents and without the commonest endings: "Nanjing’s" and "nanjing", "exchanges" and "exchange". */
export function stemOf(word: string): string {
  return stemOfFolded(foldCase(word));
}

/** The same of a word in small letters without accents. */
export function stemOfFolded(folded: string): string {
  const bare = withoutPossessive(folded);
  if (bare.length < 5) return bare;
  const cut = bare.replace(ENDING, '');
  return cut.length >= 4 ? cut : bare.slice(0, Math.max(4, bare.length - 2));
}

/** A name as it is compared: small letters, no accents, no possessive, no hyphens. */
export function nameKey(word: string): string {
  return keyOfFolded(foldCase(word));
}

const PLAIN: Readonly<Record<string, string>> = {
  ş: 'sh',
  š: 'sh',
  ś: 'sh',
  ç: 'ch',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ä: 'ae',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  å: 'aa',
  đ: 'dj',
};
const ACCENTED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** The key of a name as it is written where its accents cannot be: "Kahramanmarash" for "Kahramanmaraş"; null without such. */
export function plainKey(word: string): string | null {
  if (BARE.test(word)) return null;
  const small = word.normalize('NFC').toLowerCase();
  const plain = small.replaceAll(ACCENTED, (letter) => PLAIN[letter] ?? letter);
  return plain === small ? null : nameKey(plain);
}

/** The same of a word in small letters without accents. */
export function keyOfFolded(folded: string): string {
  const bare = withoutPossessive(folded);
  return /[-‑'’.]/u.test(bare) ? bare.replaceAll(/[-‑'’.]/gu, '') : bare;
}

/** "Harlow" of "Harlow’s", "Strands" of "the Strands’". */
export function withoutPossessive(word: string): string {
  return /['’]/u.test(word.slice(-2)) ? word.replace(/['’]s?$/u, '') : word;
}

/** What a word ends with where something is its own: ’s or ’; else nothing. */
export function possessiveOf(word: string): string {
  return word.slice(withoutPossessive(word).length);
}

/** Whether a word begins with a capital; the common letters without a pattern, for this is asked of every word. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return code >= 0x410 && code < 0x450 ? code < 0x430 : /^\p{Lu}/u.test(word);
}
