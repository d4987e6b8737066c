import type { WordNumber } from './number-words.ts';
import type { Word } from './reading.ts';

const FEW: Record<string, string> = {
  de: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  ru: 'один дв тр четыр пят шест сем восем девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат',
  uk: 'один дв тр чотир пят шіст сім вісім девят десят одинадцят дванадцят тринадцят чотирнадцят пятнадцят шістнадцят сімнадцят вісімнадцят девятнадцят двадцят',
  he: 'אחד שני שלוש ארבע חמש שש שבע שמונה תשע עשר אחד-עשר שנים-עשר',
  hi: 'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस',
};
const FEW_TENS: Record<string, string> = {
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
  fr: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix cent',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
  ru: 'двадцат тридцат сорок пятьдесят шестьдесят семьдесят восемьдесят девяност сто',
  uk: 'двадцят тридцят сорок пятдесят шістдесят сімдесят вісімдесят девяност сто',
  he: 'עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים מאה',
  hi: 'बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ',
};
const STEMMED = new Set(['ru', 'uk', 'he', 'hi', 'de']);
const SHORTEST_STEM = 4;

const known = new Map<string, Map<string, number>>();

function wordTable(lang: string): Map<string, number> {
  const made = known.get(lang);
  if (made) return made;
  const table = new Map<string, number>();
  for (const [i, word] of (FEW[lang] ?? '').split(' ').entries()) table.set(word, i + 1);
  for (const [i, word] of (FEW_TENS[lang] ?? '').split(' ').entries()) table.set(word, 20 + 10 * i);
  table.delete('');
  known.set(lang, table);
  return table;
}

/** Numbers in the words of other languages: single words up to a hundred, all of them weak. */
export function fewNumbers(words: readonly Word[], lang: string): WordNumber[] {
  const table = wordTable(lang);
  if (table.size === 0) return [];
  return words.flatMap(({ text, start, end }) => {
    const value = valueOfWord(text.toLowerCase().replaceAll(/['’]/g, ''), table, STEMMED.has(lang));
    return value === undefined ? [] : [{ start, end, values: [value], weak: true, ordinal: false }];
  });
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
