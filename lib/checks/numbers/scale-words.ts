// What a language calls thousands, millions and so on, from the runtime's CLDR, by writing numbers in it: "2 miljoner",
// "5 mld.", "20 লাখ"; and a few that news write otherwise than CLDR. For languages that have no list of their own in
// read-numbers.ts. An ending may follow a long word ("miljoonaan") where words have blanks between them. Made once a language.
import { isLanguageTag } from '../../articles/language.ts';
import { spellingsOf } from '../words/spellings.ts';

const POWERS = Array.from({ length: 10 }, (_, k) => 10 ** (k + 3));
const COUNTS = [1, 2, 5];
/** Shorter abbreviations mean too much else: "5 t", "2 M". */
const LEAST_SHORT = 3;
/** From this length on a word may have an ending; from the next one its own may be another one: "miljoni", "miljonus". */
const INFLECTED = 5;
const BENT = 6;
const BLANKLESS = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;
const ALPHABET = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u;

/** Words of news, and their powers of ten: abbreviations that mean the same wherever they are used, then those of one language. */
const ABBREVIATED = 'mln 6 mio 6 mld 9 mlrd 9 mrd 9 млн 6 млрд 9 трлн 12';
const MORE: Record<string, string> = {
  bn: 'হাজার 3 লক্ষ 5 লাখ 5 কোটি 7 মিলিয়ন 6 বিলিয়ন 9 ট্রিলিয়ন 12',
  ca: 'mil_milions 9 bilions 12',
  da: 'mia 9',
  el: 'χιλ 3 εκατ 6 εκ 6 δισ 9 δις 9 τρισ 12',
  eu: 'mila_milioi 9',
  gl: 'mil_millóns 9',
  gu: 'હજાર 3 લાખ 5 કરોડ 7 મિલિયન 6 બિલિયન 9 અબજ 9',
  is: 'ma 9 milljarð 9 milljón 6',
  kn: 'ಸಾವಿರ 3 ಲಕ್ಷ 5 ಕೋಟಿ 7 ಮಿಲಿಯನ್ 6 ಬಿಲಿಯನ್ 9',
  ml: 'ആയിരം 3 ലക്ഷം 5 കോടി 7 ദശലക്ഷം 6 മില്യൺ 6 ബില്യൺ 9',
  mr: 'हजार 3 लाख 5 कोटी 7 दशलक्ष 6 अब्ज 9',
  mt: 'elf 3 miljun 6 biljun 9',
  ne: 'हजार 3 लाख 5 करोड 7 अर्ब 9 अरब 9 खर्ब 11',
  pa: 'ਹਜ਼ਾਰ 3 ਲੱਖ 5 ਕਰੋੜ 7 ਅਰਬ 9',
  sv: 'mn 6 mdr 9 md 9 mkr 6',
  ta: 'ஆயிரம் 3 லட்சம் 5 லட்ச 5 கோடி 7 மில்லியன் 6 பில்லியன் 9',
  te: 'వేల 3 లక్ష 5 కోట్ల 7 కోటి 7 మిలియన్ 6 బిలియన్ 9',
  ur: 'ہزار 3 لاکھ 5 کروڑ 7 ارب 9 کھرب 11 ملین 6 بلین 9 ٹریلین 12',
  vi: 'nghìn 3 ngàn 3 triệu 6 tỷ 9 tỉ 9',
};

type Scales = { behind: [RegExp, number][]; before: [RegExp, number][] };
type Written = { word: string; factor: number; isBefore: boolean };

const known = new Map<string, Scales>();

/**
 * Patterns of what stands behind a figure, the longest first, and what they multiply it by; and before it, where a language
 * has it there ("milioni 410"). `lang` is a primary subtag.
 */
export function scaleWords(lang: string): Scales {
  const made = known.get(lang) ?? readScales(lang);
  known.set(lang, made);
  return made;
}

function readScales(lang: string): Scales {
  // Else the runtime would answer in its own language.
  if (!isLanguageTag(lang) || Intl.NumberFormat.supportedLocalesOf(lang).length === 0)
    return { behind: [], before: [] };
  const own = [...listed(MORE[lang] ?? ''), ...listed(ABBREVIATED)];
  const all = [...own, ...spellingsOf(lang).flatMap(writtenIn)].sort((a, b) => b.word.length - a.word.length);
  const behind = new Map<string, number>();
  const before = new Map<string, number>();
  for (const { word, factor, isBefore } of all) {
    const [patterns, pattern] = isBefore ? [before, `(?<!\\p{L})${word}\\s$`] : [behind, patternOf(word)];
    if (!patterns.has(pattern)) patterns.set(pattern, factor);
  }
  return { behind: compiled(behind), before: compiled(before) };
}

function compiled(patterns: ReadonlyMap<string, number>): [RegExp, number][] {
  return [...patterns].map(([source, factor]) => [new RegExp(source, 'iu'), factor]);
}

function listed(list: string): Written[] {
  const parts = list ? list.split(' ') : [];
  return parts.flatMap((word, i) =>
    i % 2 ? [] : [{ word: word.replace('_', ' '), factor: 10 ** Number(parts[i + 1]), isBefore: false }],
  );
}

function writtenIn(tag: string): Written[] {
  const found: Written[] = [];
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${tag}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      useGrouping: false,
    });
    for (const value of POWERS.flatMap((power) => COUNTS.map((count) => count * power))) {
      const parts = format.formatToParts(value);
      const word =
        parts
          .find(({ type }) => type === 'compact')
          ?.value.replace(/\.$/u, '')
          .trim() ?? '';
      const figure = Number(parts.find(({ type }) => type === 'integer')?.value);
      const isWord = compactDisplay === 'long' || word.length >= LEAST_SHORT;
      const isBefore = parts[0]?.type === 'compact';
      if (isWord && /^[\p{L}\p{M} ]{2,}$/u.test(word) && figure > 0)
        found.push({ word, factor: value / figure, isBefore });
    }
  }
  return found;
}

function patternOf(word: string): string {
  const blank = '[ \\u00A0\\u202F]?';
  if (BLANKLESS.test(word)) return `^${blank}${word}`;
  const isBent = ALPHABET.test(word);
  const bare = isBent ? word.replace(VOWELS, '') : word;
  const stem = bare.length >= BENT ? bare : word;
  const ending = isBent
    ? stem.length >= INFLECTED
      ? '\\p{L}{0,4}'
      : ''
    : word.length > 2
      ? '[\\p{L}\\p{M}]{0,4}'
      : '';
  return `^${blank}${stem}${ending}\\.?(?![\\p{L}\\p{M}])`;
}

const VOWELS = /[aeiouyáéíóúőűůąęėįųūāēīõäöüаеиоуыіяюαειουωάέίόύώ]+s?$|(?<=[^aeiouy])s$/u;
