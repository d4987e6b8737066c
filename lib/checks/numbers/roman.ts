// Roman numerals of two signs and more, up to 399: XXV, XIXe, the Cyrillic ХІХ. One sign alone is more often a letter.
const ROMAN = /^(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?:e|er|ème|º|ª|th|st|nd|rd|-\p{Ll}{1,4})?$/u;
const DIGITS: Record<string, number> = { C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 };
const IN_TEXT = /(?<![\p{L}\p{N}.])[IVXLC]{2,9}(?![\p{L}\p{N}])/gu;

/** The value of a word that is a Roman numeral; undefined for any other. */
export function romanValue(word: string): number | undefined {
  if (!/^[IVXLCІХ]{2}/.test(word) || word.length > LONGEST) return undefined;
  const roman = ROMAN.exec(word.replaceAll('Х', 'X').replaceAll('І', 'I'));
  if (!roman) return undefined;
  const [, hundreds = '', tens = '', ones = ''] = roman;
  const signs = `${hundreds}${tens}${ones}`.match(/XC|XL|IX|IV|[CLXVI]/g) ?? [];
  return signs.reduce((sum, sign) => sum + (DIGITS[sign] ?? 0), 0);
}

const LONGEST = 14;

/** Roman numerals in scripts and languages whose words are not looked at one by one. */
export function romanNumbers(text: string): { start: number; end: number; value: number }[] {
  return [...text.matchAll(IN_TEXT)].flatMap(({ 0: numeral, index: start }) => {
    const value = romanValue(numeral);
    return value === undefined ? [] : [{ start, end: start + numeral.length, value }];
  });
}
