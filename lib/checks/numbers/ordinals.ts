// "He came second" for "he came third": ordinals in words that count nothing, told where each version has just one that the
// other has in no form. The first is left out, for it is said of much that has no second.

import type { Reading, Span } from '../reading/reading.ts';
import { hanValue } from './han-numbers.ts';
import { hasNumber } from './number-match.ts';
import type { NumberFact } from './read-numbers.ts';

const RUSSIAN = '(?:ый|ой|ий|ого|ому|ым|ом|ое|ая|ую|ые|ых)';
const UKRAINIAN = '(?:ий|ого|ому|им|е|а|у|ої|ій|і|их)';
/** From the second on, each matched against one whole word. */
const ORDINALS: Record<string, readonly RegExp[]> = {
  en: whole('second third fourth fifth sixth seventh eighth ninth tenth'),
  de: whole(
    'zweite[nmrs]? dritte[nmrs]? vierte[nmrs]? fünfte[nmrs]? sechste[nmrs]? siebte[nmrs]? achte[nmrs]? neunte[nmrs]? zehnte[nmrs]?',
  ),
  fr: whole('(?:deuxième|seconde?)s? troisièmes? quatrièmes? cinquième sixième septième huitième neuvième dixième'),
  es: whole('segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] séptim[oa] octav[oa] noven[oa] décim[oa]'),
  it: whole('seconda terz[oa] quart[oa] quint[oa] sest[oa] settim[oa] ottav[oa] non[oa] decim[oa]'),
  pt: whole('segund[oa] terceir[oa] quart[oa] quint[oa] sext[oa] sétim[oa] oitav[oa] non[oa] décim[oa]'),
  nl: whole('tweede derde vierde vijfde zesde zevende achtste negende tiende'),
  pl: whole(
    'drug(?:i|iego|iej|a|ą|im|ie) trzeci\\p{L}{0,3} czwart\\p{L}{1,3} piąt(?:y|ego|ej|a|ą|ym|e) szóst\\p{L}{1,3} siódm\\p{L}{1,3} ósm\\p{L}{1,3} dziewiąt\\p{L}{1,3} dziesiąt(?:y|ego|ej|a|ą|ym|e)',
  ),
  tr: whole(
    'ikinci\\p{L}{0,3} üçüncü\\p{L}{0,3} dördüncü\\p{L}{0,3} beşinci\\p{L}{0,3} altıncı\\p{L}{0,3} yedinci\\p{L}{0,3} sekizinci\\p{L}{0,3} dokuzuncu\\p{L}{0,3} onuncu\\p{L}{0,3}',
  ),
  ru: whole(
    `втор${RUSSIAN} трет(?:ий|ьего|ьему|ьим|ьем|ье|ья|ьей|ьи|ьих) четв[её]рт${RUSSIAN} пят${RUSSIAN} шест${RUSSIAN} седьм${RUSSIAN} восьм${RUSSIAN} девят${RUSSIAN} десят${RUSSIAN}`,
  ),
  uk: whole(
    `друг${UKRAINIAN} трет(?:ій|ього|ьому|ім|є|я|ьої|і|іх) четверт${UKRAINIAN} п['’ʼ]ят${UKRAINIAN} шост${UKRAINIAN} сьом${UKRAINIAN} восьм${UKRAINIAN} дев['’ʼ]ят${UKRAINIAN} десят${UKRAINIAN}`,
  ),
  he: whole(
    '[בלמ]?(?:השני|שנייה|השנייה) [בלמ]?ה?שלישית? [בלמ]?ה?רביעית? [בלמ]?ה?חמישית? [בלמ]?ה?שישית? [בלמ]?ה?שביעית? [בלמ]?ה?שמינית? [בלמ]?ה?תשיעית? [בלמ]?ה?עשירית?',
  ),
  hi: whole('दूसर[ाेी] तीसर[ाेी] चौथ[ाेी] पा[ँं]चव[ाेी][ंँ]? छठ[ाेी] सातव[ाेी][ंँ]? आठव[ाेी][ंँ]? नौव[ाेी][ंँ]? दसव[ाेी][ंँ]?'),
};
/** Most words are none: one pattern for all of them. */
const EVERY = new Map(
  Object.entries(ORDINALS).map(([lang, all]) => [lang, new RegExp(all.map(({ source }) => source).join('|'), 'iu')]),
);
const HAN = /第([二三四五六七八九十])(?![一二三四五六七八九十百千万])/gu;
const LONGEST = 14;
const WEEKDAY = /(?:^|\s)[ובלהכמש]?יו?מ?י?ם? $/u; // יום שלישי is Tuesday

type Ordinal = Span & { value: number };

/** The ordinal of one text and the one of the other, where each stands alone and is nowhere in the other; null otherwise. */
export function otherOrdinal(here: Reading, there: Reading): [Span, Span] | null {
  if (here.lang !== there.lang) return null;
  const [mine, others] = [onlyIn(here, there), onlyIn(there, here)];
  const [own, twin] = [mine[0], others[0]];
  if (!own || !twin || mine.length > 1 || others.length > 1) return null;
  // One of the two may stand in the other text as some other number: "3 March" beside "second place".
  return isNowhere(own, there) || isNowhere(twin, here) ? [own, twin] : null;
}

function onlyIn(here: Reading, there: Reading): Ordinal[] {
  const [found, others] = [ordinalsOf(here), new Set(ordinalsOf(there).map(({ value }) => value))];
  return found.length > MOST ? [] : found.filter(({ value }) => !others.has(value));
}

function isNowhere({ value }: Ordinal, there: Reading): boolean {
  return !hasNumber(there, numberFact(value));
}

const MOST = 20;

const known = new WeakMap<Reading, Ordinal[]>();

function ordinalsOf(reading: Reading): Ordinal[] {
  const made = known.get(reading) ?? readOrdinals(reading);
  known.set(reading, made);
  return made;
}

function readOrdinals({ text, words, lang }: Reading): Ordinal[] {
  if (lang === 'zh' || lang === 'ja')
    return [...text.matchAll(HAN)].map(({ 0: all, 1: numeral = '', index: start }) => {
      return { start, end: start + all.length, value: hanValue(numeral) };
    });
  const [patterns, every] = [ORDINALS[lang] ?? [], EVERY.get(lang)];
  if (!every) return [];
  const spelled = words
    .filter(({ text: word, start }) => word.length <= LONGEST && every.test(word) && !isHebrewDay(text, start, lang))
    .map((word) => {
      return { start: word.start, end: word.end, value: patterns.findIndex((one) => one.test(word.text)) + 2 };
    });
  return [...spelled, ...inFigures(text, lang)];
}

// Where an ending or a sign says so: 2nd, 2e, 2.º, 2-й. The German "2." is a date as well.
function inFigures(text: string, lang: string): Ordinal[] {
  const pattern = IN_FIGURES[lang];
  return pattern
    ? [...text.matchAll(pattern)].map(({ 0: { length }, 1: value, index: start }) => {
        return { start, end: start + length, value: Number(value) };
      })
    : [];
}

const IN_FIGURES: Record<string, RegExp> = {
  en: /(?<![\d.,-])([2-9]|10)(?:nd|rd|th)(?! (?:of )?\p{Lu}| centur)(?!\p{L})/gu,
  fr: /(?<![\d.,-])([2-9]|10)(?:e|ème)(?! siècle)(?!\p{L})/gu,
  es: /(?<![\d.,-])([2-9]|10)\.?[ºª]/gu,
  ru: /(?<![\d.,-])([2-9]|10)-(?:й|я|е|го|м|му|ю)(?!\p{L})/gu,
  uk: /(?<![\d.,-])([2-9]|10)-(?:й|а|е|го|м|му|у)(?!\p{L})/gu,
};

function isHebrewDay(text: string, start: number, lang: string): boolean {
  return lang === 'he' && WEEKDAY.test(text.slice(Math.max(0, start - 6), start));
}

function whole(words: string): RegExp[] {
  return words.split(' ').map((word) => new RegExp(`^(?:${word})$`, 'iu'));
}

function numberFact(value: number): NumberFact {
  const place = { start: 0, end: 0 };
  return { ...place, kind: 'number', values: [value], isFigure: false, weak: true, unit: null, amount: place };
}
