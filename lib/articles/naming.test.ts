import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { isSlug, shortened, slugOf } from './naming.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['The mill is open.', 17, 'The mill is open.'],
  ['The mill is open.', 16, 'The mill is open…'],
  ['The mill is open.', 10, 'The mill…'],
  ['Donaudampfschiff', 5, 'Donau…'],
  ['👩‍👩‍👧👩‍👩‍👧', 10, '👩‍👩‍👧…'],
])('“%s” in %i is “%s”', (text, length, wanted) => {
  expect(shortened(text, length)).toBe(wanted);
});

test('what is shortened is the beginning, without half a letter', () => {
  const units = fc.constantFrom(...'ab .', '河', '\u0301', '🌊', '👩‍👩‍👧');
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 60 }), fc.integer({ min: 12, max: 40 }), (text, length) => {
      const kept = shortened(text, length).replace(/…$/u, '');
      expect(text.startsWith(kept) && kept.length <= length).toBe(true);
      expect(kept).not.toMatch(/\p{Surrogate}|\u200d$/u);
      if (text.length <= length) expect(kept).toBe(text);
    }),
  );
});

test('to shorten a text is to look at its end, not at each of its words', () => {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment('')[Symbol.iterator]();
  const looked = vi.spyOn(Object.getPrototypeOf(words), 'next');
  expect(shortened('The mill on the river Arn is open again after twelve years.', 40)).toMatch(/…$/);
  expect(looked).not.toHaveBeenCalled();
});

test('a Greek title in capitals has the address that its readers ask for', () => {
  const slug = slugOf('ΠΡΟΫ\u0301ΠΑΡΞΗ');
  expect(slug).toBe(slug.normalize('NFC'));
});

test('whatever the title, the address is one that is looked up, in the form it is looked up in', () => {
  const letters = fc.constantFrom(...'AzÜΫΪ\u0301\u0308ΣİЙ 河-9', '\u{1d49c}');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters, maxLength: 120 })), (title) => {
      const slug = slugOf(title);
      expect(isSlug(slug), slug).toBe(true);
      expect(slug).toBe(slug.normalize('NFC'));
    }),
  );
});
