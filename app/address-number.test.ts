import { expect, test } from 'vitest';
import { addressNumber } from './address-number';

test.each([
  ['0', 0],
  ['40', 40],
  ['999999999', 999_999_999],
])('“%s” in an address is a number', (part, wanted) => {
  expect(addressNumber(part)).toBe(wanted);
});

test.each([[undefined], [''], ['-1'], ['1e9'], ['2.5'], ['x'], ['1234567890'], ['9'.repeat(21)], [['1', '2']]])(
  '%j in an address is none',
  (part) => {
    expect(addressNumber(part)).toBeNull();
  },
);
