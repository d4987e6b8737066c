import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug, slugOf } from './naming.ts';

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
