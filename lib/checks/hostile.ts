/** Texts made to slow down a careless pattern, of any length: runs that almost match, and everything different. */
export const hostileTexts: readonly [string, (length: number) => string][] = [
  ['dots', (length) => `${'.'.repeat(length)}x`],
  ['dots and blanks', (length) => '. '.repeat(length / 2)],
  ['blanks', (length) => `a${' '.repeat(length)}b`],
  ['closing quotes', (length) => `${'”)'.repeat(length / 2)}x`],
  ['opening brackets', (length) => '('.repeat(length)],
  ['straight quotes', (length) => ' "a'.repeat(length / 3)],
  ['one word', (length) => 'a'.repeat(length)],
  ['hyphens', (length) => 'a-'.repeat(length / 2)],
  ['digits', (length) => '1'.repeat(length)],
  ['digits and commas', (length) => '1,'.repeat(length / 2)],
  ['Han numerals', (length) => '万'.repeat(length)],
  ['Han digits', (length) => '一'.repeat(length)],
  ['number words', (length) => 'twenty '.repeat(length / 7)],
  ['hundreds', (length) => 'one hundred and '.repeat(length / 16)],
  ['names', (length) => fill(length, (i) => `Ab${letters(i)} `)],
  ['linked names', (length) => fill(length, (i) => `A${letters(i)} of the `)],
  ['names with one head', (length) => fill(length, (i) => `Stanford${letters(i)}, `)],
  ['capitals', (length) => 'AB '.repeat(length / 3)],
  ['dotted capitals', (length) => 'A.'.repeat(length / 2)],
  ['joined names', (length) => `A${'b'.repeat(30)}-`.repeat(length / 32)],
  ['same sentence', (length) => 'He said so. '.repeat(length / 12)],
  ['all different words', (length) => fill(length, (i) => `${letters(i)} `)],
  ['numbers all different', (length) => fill(length, (i) => `${i * 7 + 1000} `)],
  ['months', (length) => 'May 5 '.repeat(length / 6)],
  ['dashes', (length) => 'a -- b – '.repeat(length / 9)],
  ['combining marks', (length) => `e${'\u0301'.repeat(length)}`],
  ['directional marks', (length) => '\u202B'.repeat(length)],
  ['surrogates', (length) => '😀'.repeat(length / 2)],
  ['Han', (length) => '汉'.repeat(length)],
  ['lists', (length) => ', a bb ccc and'.repeat(length / 14)],
  ['one list without an end', (length) => 'cc, and bb aa, '.repeat(length / 15)],
  ['not', (length) => 'not '.repeat(length / 4)],
  ['money', (length) => fill(length, (i) => `$${i * 7 + 1000} million and `)],
  ['amounts', (length) => fill(length, (i) => `${i * 7 + 1000} m (${i * 3 + 50} feet), `)],
  ['times', (length) => fill(length, (i) => `at ${i % 24}:${String((i * 7) % 60).padStart(2, '0')} `)],
  ['telephone numbers', (length) => fill(length, (i) => `+49 351 ${i * 7 + 1000} (82), `)],
  ['years apart', (length) => fill(length, (i) => `in ${1500 + (i % 600)}, ${i % 90} years later, `)],
  ['times a day', (length) => fill(length, (i) => `3 million, ${i % 900} times, 3rd `)],
  ['asides', (length) => '5 m (about '.repeat(length / 11)],
  ['halves', (length) => 'a year and a half '.repeat(length / 18)],
  ['Roman numerals', (length) => 'XVIII '.repeat(length / 6)],
  ['undone', (length) => 'not impossible '.repeat(length / 15)],
  ['ordinals', (length) => 'second third '.repeat(length / 13)],
  ['Han and figures', (length) => fill(length, (i) => `第${i}条${String.fromCharCode(0x4e00 + (i % 5000))}，`)],
];

/** The same text with other letters and figures throughout: what is never found is sought to the end. */
export function differing(text: string): string {
  const moved = (sign: string) => String.fromCharCode(((sign.charCodeAt(0) - 97 + 5) % 26) + 97);
  return text.replace(/[a-z]/g, moved).replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
}

function fill(length: number, part: (i: number) => string): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += part(i);
  return text;
}

function letters(i: number): string {
  return i.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}
