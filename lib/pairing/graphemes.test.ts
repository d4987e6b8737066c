import { expect, test } from 'vitest';
import { splitIsSafe } from './graphemes.ts';

test.each([
  ['between letters', 'ab', 1, true],
  ['inside a surrogate pair', '😀', 1, false],
  ['before a combining accent', 'e\u0301', 1, false],
  ['between carriage return and line feed', 'a\r\nb', 2, false],
  ['inside a flag', '🇩🇪🇫🇷', 2, false],
  ['between two flags', '🇩🇪🇫🇷', 4, true],
  ['inside a family', '👨‍👩‍👧', 3, false],
  ['inside a Hindi syllable', 'नमस्ते', 4, false],
  ['at the start', 'a', 0, true],
  ['past the end', 'a', 2, false],
])('a cut %s is judged rightly', (_where, text, at, safe) => {
  expect(splitIsSafe(text, at)).toBe(safe);
  expect(splitIsSafe(`${'x'.repeat(9000)}${text}`, 9000 + at)).toBe(at === 0 || safe);
});

test('a long row of flags is never cut inside one', () => {
  const flags = '🇩🇪'.repeat(500);
  expect(splitIsSafe(flags, 1602)).toBe(false);
  expect(splitIsSafe(flags, 1600)).toBe(true);
});
