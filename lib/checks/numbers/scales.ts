// The word of thousands, millions and so on that multiplies a figure: "1.2 billion", 12亿, "410 M€", "milioni 410". The
// commonest languages have a list by hand here; the others have theirs from scale-words.ts.
import { hanValue } from './han-numbers.ts';
import { ENGLISH_SCALES } from './number-words.ts';
import { scaleWords } from './scale-words.ts';

const LETTER_OF_MONEY = 'M(?=\\s?[€$£]) 6'; // 410 M€
const SCALES: Record<string, [RegExp, number][]> = {
  zh: [[/^\s?[余餘多]?([十百千]?[万萬亿億兆]{1,2}|百(?!分)|千)/u, 0]],
  de: scales(
    'Tausend 3 Millionen 6 Million 6 Mio 6 Milliarden 9 Milliarde 9 Mrd 9 Billionen 12 Billion 12 Trillionen 18',
  ),
  fr: scales(
    `mille 3 millions 6 million 6 milliards 9 milliard 9 billions 12 billion 12 Mds 9 Md 9 ${LETTER_OF_MONEY}`,
  ),
  es: scales(`mil\\smillones 9 mil 3 millones 6 millón 6 billones 12 billón 12 millardos 9 ${LETTER_OF_MONEY}`),
  ru: scales('тыс 3 млн 6 миллион 6 млрд 9 миллиард 9 трлн 12 триллион 12'),
  uk: scales('тис 3 млн 6 мільйон 6 млрд 9 мільярд 9 трлн 12'),
  hi: scales('सौ 2 हज़ार 3 हजार 3 लाख 5 मिलियन 6 करोड़ 7 अरब 9 बिलियन 9 ट्रिलियन 12'),
  he: scales('אלף 3 מיליון 6 מיליארד 9 טריליון 12'),
  ko: scales('천 3 만 4 억 8 조 12'),
  it: scales('mila 3 milioni 6 milione 6 mln 6 miliardi 9 miliardo 9 mld 9'),
  pt: scales(
    `mil\\smilhões 9 mil\\smilhão 9 mil 3 milhões 6 milhão 6 bilhões 9 bilhão 9 trilhões 12 trilhão 12 biliões 12 bilião 12 mi 6 bi 9 tri 12 ${LETTER_OF_MONEY}`,
  ),
  ar: scales('ألف 3 آلاف 3 مليون 6 ملايين 6 مليار 9 مليارات 9 تريليون 12'),
};
const INFLECTED = new Set(['ru', 'uk', 'he', 'hi', 'ar']); // миллиард, миллиардов
const ENGLISH_SCALE =
  /^[ \u00A0-]?(hundred|thousand|million|billion|trillion|dozen|mln|bn|tn|lakh crore|lakh|crore)s?\b/iu;
const ENGLISH_LETTER = /^(k|m|bn|b|tn)\b/iu;
const LETTERS = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['lakh crore', 1e12],
]);

function scales(list: string): [RegExp, number][] {
  const parts = list.split(' ');
  return parts.flatMap((word, i): [RegExp, number][] =>
    i % 2
      ? []
      : [[new RegExp(`^\\s?${word}${/[a-zé]$/.test(word) ? '(?!\\p{L})' : ''}`, 'iu'), 10 ** Number(parts[i + 1])]],
  );
}

// "Milioni 410", as Swahili and Sinhala have it.
export function scaleBefore(text: string, start: number, lang: string): number {
  if (lang in SCALES || text.charAt(start - 1) !== ' ') return 1;
  const before = text.slice(Math.max(0, start - 16), start);
  return scaleWords(lang).before.find(([pattern]) => pattern.test(before))?.[1] ?? 1;
}

/** What the word behind a figure multiplies it by, and where that word ends; 1 and the end of the figure without one. */
export function scaleAfter(text: string, end: number, lang: string): { factor: number; end: number } {
  const next = text.slice(end, end + 24);
  if (lang === 'en') {
    const word = ENGLISH_SCALE.exec(next) ?? ENGLISH_LETTER.exec(next);
    const factor =
      word && (ENGLISH_SCALES.get(word[1]?.toLowerCase() ?? '') ?? LETTERS.get(word[1]?.toLowerCase() ?? ''));
    return word && factor ? { factor, end: end + word[0].length } : { factor: 1, end };
  }
  for (const [pattern, factor] of SCALES[lang === 'ja' ? 'zh' : lang] ?? scaleWords(lang).behind) {
    const word = pattern.exec(next);
    if (!word) continue;
    const ending = INFLECTED.has(lang) ? (/^\p{L}{0,4}/u.exec(next.slice(word[0].length))?.[0].length ?? 0) : 0;
    return { factor: factor || hanValue(word[1] ?? ''), end: end + word[0].length + ending };
  }
  return { factor: 1, end };
}

/** What joins two numbers that may have one scale: a range, a change, a pair. */
const JOINTS = new RegExp(
  `^ ?(?:[-–—~～〜、]|${[
    'to|and|or|against',
    'auf|bis|und|oder|gegenüber|statt',
    'à|et|ou|contre|a|y|o|frente a|e|contro|para',
    'до|и|или|против|і|або|na|do|až',
    'till|til|och|og|mot|naar|tot|en|of',
    '(?:增|升|降|减|減|跌|涨|漲|上升|下降|增加|减少|減少|增长|增長|下跌|上涨)?[到至]|和|或|から|と|에서',
    'ל[-־]?|עד|או|إلى|أو|से|या',
  ].join('|')})(?: \\p{L}[\\p{L}\\p{M}]{1,9})? ?\\p{Nd}[\\p{Nd}.,]{0,8}`,
  'u',
);

/** "1.27 to 2.5 million": the scale of the second number may be the first one's as well. */
export function scaleOfRange(text: string, end: number, lang: string): number {
  const next = JOINTS.exec(text.slice(end, end + 32));
  return next ? scaleAfter(text, end + next[0].length, lang).factor : 1;
}
