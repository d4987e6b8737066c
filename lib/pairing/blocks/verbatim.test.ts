import { expect, test } from 'vitest';
import { featuresOf } from './tokens.ts';

const TEXT = 'The harbour master Anna Lind opened the new pier on Monday, and the ferries sailed again.';

test.each([
  ['a name under a picture', 'Anna Lind', true],
  ['a name in another order', 'Lind Anna', false],
  ['words that stand nowhere else', 'Weather report', false],
  ['a sentence of its own', 'the ferries sailed again.', false],
  ['the same text again', TEXT, false],
])('whether a line stands word for word in the text: %s', (_what, line, expected) => {
  expect(featuresOf([TEXT, 'A bell was rung.', line]).at(-1)?.verbatim).toBe(expected);
});
