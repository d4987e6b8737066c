// Numbers in the words of languages other than English: single words and rows of them ("treinta y cinco", двадцать пять),
// German in one word, Roman numerals. All of them are weak: they may clear a figure of the other version and never accuse, so
// that a row read too far does no harm; every part of a row counts as well. No grammar, one pass over the words.
import { percentsOf, type WordNumber } from './number-words.ts';
import type { Word } from './reading.ts';

/** From one upwards. */
const COUNT: Record<string, string> = {
  de: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  ru: 'один дв тр четыр пят шест сем восем девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат',
  uk: 'один дв тр чотир пят шіст сім вісім девят десят одинадцят дванадцят тринадцят чотирнадцят пятнадцят шістнадцят сімнадцят вісімнадцят девятнадцят двадцят',
  he: 'אחד שני שלוש ארבע חמש שש שבע שמונה תשע עשר אחד-עשר שנים-עשר',
  hi: 'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे',
};
const TENS: Record<string, string> = {
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
  fr: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix cent',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
  ru: 'двадцат тридцат сорок пятьдесят шестьдесят семьдесят восемьдесят девяност сто',
  uk: 'двадцят тридцят сорок пятдесят шістдесят сімдесят вісімдесят девяност сто',
  he: 'עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים מאה',
};
/** Other words with their values: hundreds, scales, dozens, ordinals that are words of their own. */
const MORE: Record<string, string> = {
  de: 'tausend 1000 million 1000000 milliarde 1000000000 dutzend 12 erst 1 dritt 3',
  fr: 'cents 100 vingts 20 quatre-vingts 80 mille 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000 dizaine 10 dizaines 10 douzaine 12 demi 0.5 demie 0.5 centaine 100 centaines 100 millier 1000 milliers 1000 premier 1 première 1 deuxième 2 troisième 3 quatrième 4 cinquième 5',
  es: 'un 1 una 1 veintiún 21 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900 mil 1000 millón 1000000 millones 1000000 billón 1000000000000 billones 1000000000000 docena 12 docenas 12 decena 10 decenas 10 primer 1 primero 1 primera 1 segundo 2 segunda 2 tercer 3 tercero 3 tercera 3 tercios 3 medio 0.5 media 0.5 cuarto 4 cuarta 4 quinto 5 quinta 5',
  ru: 'двести 200 триста 300 четыреста 400 пятьсот 500 шестьсот 600 семьсот 700 восемьсот 800 девятьсот 900 тысяч 1000 миллион 1000000 миллиард 1000000000 перв 1 втор 2 трет 3 четверт 4 седьм 7 восьм 8',
  uk: 'двісті 200 триста 300 чотириста 400 пятсот 500 шістсот 600 сімсот 700 вісімсот 800 девятсот 900 тисяч 1000 мільйон 1000000 мільярд 1000000000 перш 1 друг 2 трет 3 четверт 4 сьом 7 восьм 8',
  he: 'אחת 1 שתיים 2 שלושה 3 ארבעה 4 חמישה 5 שישה 6 שבעה 7 תשעה 9 עשרה 10 מאתיים 200 מאות 100 אלף 1000 אלפים 1000 אלפיים 2000 מיליון 1000000 מיליארד 1000000000 תריסר 12 ראשון 1 שלישי 3 רביעי 4',
  hi: 'छः 6 पाँच 5 सौ 100 हज़ार 1000 हजार 1000 लाख 100000 करोड़ 10000000 अरब 1000000000 दर्जन 12 आधा 0.5 आधे 0.5 डेढ़ 1.5 ढाई 2.5 पहल 1 दूसर 2 तीसर 3 चौथ 4',
};
/** What a whole is cut into; told in percent as often. */
const PARTS: Record<string, string> = {
  de: 'hälfte 2 halb 2 drittel 3 viertel 4 fünftel 5 achtel 8 zehntel 10',
  fr: 'moitié 2 tiers 3 quart 4 quarts 4 cinquième 5 cinquièmes 5 dixième 10',
  es: 'mitad 2 tercio 3 tercios 3 tercera 3 terceras 3 cuarto 4 cuartos 4 cuarta 4 cuartas 4 quinta 5 quintas 5 quinto 5 quintos 5 décima 10',
  ru: 'половин 2 трет 3 четверт 4',
  he: 'חצי 2 מחצית 2 שליש 3 רבע 4 חמישית 5',
};
const STEMMED = new Set(['ru', 'uk', 'he', 'hi', 'de']);
const SHORTEST_STEM = 4;
const AND = new Set(['y', 'et', 'и', 'und']);

const known = new Map<string, Map<string, number>>();

function wordTable(lang: string): Map<string, number> {
  const made = known.get(lang);
  if (made) return made;
  const table = new Map<string, number>();
  for (const [i, word] of (COUNT[lang] ?? '').split(' ').entries()) table.set(word, i + 1);
  for (const [i, word] of (TENS[lang] ?? '').split(' ').entries()) table.set(word, 20 + 10 * i);
  const more = (MORE[lang] ?? '').split(' ');
  for (let i = 0; i + 1 < more.length; i += 2) table.set(more[i] ?? '', Number(more[i + 1]));
  table.delete('');
  known.set(lang, table);
  return table;
}

const knownParts = new Map<string, Map<string, number>>();

function partTable(lang: string): Map<string, number> {
  const made = knownParts.get(lang);
  if (made) return made;
  const words = PARTS[lang]?.split(' ') ?? [];
  const table = new Map(words.flatMap((word, i): [string, number][] => (i % 2 ? [] : [[word, Number(words[i + 1])]])));
  knownParts.set(lang, table);
  return table;
}

/** Numbers in the words of other languages, all of them weak; a row has the value of the whole and those of its parts. */
export function fewNumbers(words: readonly Word[], lang: string): WordNumber[] {
  const [table, partsOf] = [wordTable(lang), partTable(lang)];
  if (table.size === 0) return [];
  const found: WordNumber[] = [];
  let row: { fact: WordNumber; parts: number[]; last: number } | null = null;
  for (const [i, { text, start, end }] of words.entries()) {
    const value = readValue(text, table, lang);
    const parts = partsOf.size ? valueOfWord(text.toLowerCase(), partsOf, STEMMED.has(lang)) : undefined;
    if (parts !== undefined) {
      const count = row?.last === i - 1 ? row.parts[0] : 1;
      const values = [
        ...(value === undefined ? [] : [value]),
        ...percentsOf(count && count < parts ? count : 1, parts),
      ];
      found.push({ start, end, values, weak: true, ordinal: false });
      row = null;
      continue;
    }
    if (value === undefined) continue;
    const isNext: boolean =
      row !== null && (i === row.last + 1 || (i === row.last + 2 && AND.has(words[i - 1]?.text ?? '')));
    if (row && isNext && row.parts.length < LONGEST_ROW) {
      row.parts.push(value);
      row.fact.end = end;
      row.fact.values = [totalOf(row.parts), ...row.fact.values, value];
      row.last = i;
    } else {
      row = { fact: { start, end, values: [value], weak: true, ordinal: false }, parts: [value], last: i };
      found.push(row.fact);
    }
  }
  return found;
}

const LONGEST_ROW = 8;

// "Dos mil trescientos": what stands before a scale is multiplied by it, all else is added.
function totalOf(parts: readonly number[]): number {
  let [total, open] = [0, 0];
  for (const value of parts) {
    if (value < 100) open += value;
    else if (value < 1000) open = value === 100 ? Math.max(1, open) * 100 : open + value;
    else {
      total += (open || 1) * value;
      open = 0;
    }
  }
  return total + open;
}

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})(?:e|er|º)?$/u;
const ROMAN_DIGITS: Record<string, number> = { X: 10, IX: 9, IV: 4, V: 5, I: 1 };

function readValue(text: string, table: Map<string, number>, lang: string): number | undefined {
  const roman = /^[IVX]{2}/.test(text) ? ROMAN.exec(text) : null;
  if (roman)
    return [...`${roman[1]}${roman[2]}`.matchAll(/IX|IV|[XVI]/g)].reduce(
      (sum, [digit]) => sum + (ROMAN_DIGITS[digit] ?? 0),
      0,
    );
  const word = text.toLowerCase().replaceAll(/['’]/g, '');
  if (lang === 'he' && /^[ובלהכמש]/u.test(word) && !table.has(word) && table.has(word.slice(1)))
    return table.get(word.slice(1));
  if (lang === 'he' && word.startsWith('ו') && !table.has(word)) return valueOfWord(word.slice(1), table, true);
  if (lang === 'de' && /und|tausend|halb$/.test(word)) return germanValue(word, table);
  if (lang === 'fr' && word.includes('-') && !table.has(word)) return frenchValue(word, table);
  return valueOfWord(word, table, STEMMED.has(lang));
}

// Fünfundzwanzig, zweihundert, dreitausend.
function germanValue(word: string, table: Map<string, number>): number | undefined {
  const [, unit = '', ten = ''] = /^(\p{L}{3,6}?)und(\p{L}{6,12})$/u.exec(word) ?? [];
  const [small, big] = [table.get(unit), valueOfWord(ten, table, true)];
  if (small !== undefined && big !== undefined && small < 10 && big >= 20 && big < 100) return small + big;
  const [, count = '', scale = ''] = /^(\p{L}{3,8}?)(hundert|tausend)$/u.exec(word) ?? [];
  const times = table.get(count);
  if (times !== undefined) return times * (table.get(scale) ?? 1);
  if (word === 'anderthalb') return 1.5;
  const whole = /^(\p{L}{3,9})einhalb$/u.exec(word)?.[1];
  if (whole && table.has(whole)) return (table.get(whole) ?? 0) + 0.5;
  return valueOfWord(word, table, true);
}

// Trente-cinq, soixante-et-onze, quatre-vingt-dix-sept: every part added, the longest known beginning first.
function frenchValue(word: string, table: Map<string, number>): number | undefined {
  const parts = word.split('-');
  for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
    const head = table.get(parts.slice(0, length).join('-'));
    const rest = parts.slice(parts[length] === 'et' ? length + 1 : length).join('-');
    if (head === undefined || head < 20) continue;
    const tail = table.get(rest);
    if (tail !== undefined && tail < 20) return head + tail;
  }
  return undefined;
}

function valueOfWord(word: string, table: Map<string, number>, isStemmed: boolean): number | undefined {
  const exact = table.get(word);
  if (exact !== undefined || !isStemmed) return exact;
  for (
    let length = Math.min(word.length - 1, 14);
    length >= Math.min(SHORTEST_STEM, word.length - 2, 3) && length > 1;
    length--
  ) {
    const value = table.get(word.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
}
