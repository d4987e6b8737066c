import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import type { EditionParagraph } from './edition.ts';

/** "a:text" is a paragraph by its name; "a#" before it makes it a title. */
function edition(...items: string[]): EditionParagraph[] {
  return items.map((item) => {
    const [name = '', text = ''] = item.split(':');
    const isTitle = name.endsWith('#');
    return { paragraphId: name.replace('#', ''), versionId: text, kind: isTitle ? 'title' : 'paragraph', text };
  });
}

function told(before: EditionParagraph[], after: EditionParagraph[]): string[] {
  return changesBetween(before, after).changes.map((one) =>
    [
      one.number,
      one.before === null ? 'new' : one.after === null ? 'gone' : one.before === one.after ? 'same' : 'changed',
      one.from === null ? '' : `from ${one.from}`,
      one.was ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

test.each([
  ['the same text', ['a:A', 'b:B'], ['a:A', 'b:B'], []],
  ['another text', ['a:A', 'b:B'], ['a:A', 'b:C'], ['2 changed']],
  ['a new paragraph', ['a:A'], ['a:A', 'b:B'], ['2 new']],
  ['one that is gone, told where it was', ['a:A', 'b:B', 'c:C'], ['a:A', 'c:D'], ['2 gone', '2 changed']],
  ['the first one gone', ['a:A', 'b:B'], ['b:C'], ['1 gone', '1 changed']],
  ['one that stands elsewhere', ['a:A', 'b:B', 'c:C'], ['c:C', 'a:A', 'b:B'], ['1 same from 3']],
  ['another kind', ['a:A', 'b:B'], ['a#:A', 'b:B'], ['1 same paragraph']],
  ['the same texts under other names', ['a:A', 'b:B'], ['x:A', 'y:B'], []],
  ['a text twice', ['a:A', 'b:A'], ['x:A'], ['2 gone']],
] as const)('%s', (_, before, after, wanted) => {
  expect(told(edition(...before), edition(...after))).toEqual(wanted);
});

test('every paragraph of both is unchanged or told once', () => {
  const item = fc
    .constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    .chain((name) => fc.constantFrom('A', 'B', 'C').map((text) => `${name}:${text}`));
  const items = fc.uniqueArray(item, { selector: (one) => one.split(':')[0] });
  fc.assert(
    fc.property(items, items, (one, other) => {
      const { changes, unchanged } = changesBetween(edition(...one), edition(...other));
      expect(unchanged + changes.filter(({ after }) => after !== null).length).toBe(other.length);
      expect(unchanged + changes.filter(({ before }) => before !== null).length).toBe(one.length);
    }),
  );
});
