import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsOf, hasOneOf } from './amounts.ts';
import { isConverted, type Measured } from './measures.ts';

const unit = fc.constantFrom('m', 'ft', 'km', 'mi', 'kg', 'lb', 't', '°C', '°F', 'minute', 'hour', 'USD', null);
const amount: fc.Arbitrary<Measured> = fc
  .tuple(fc.oneof(fc.nat(60), fc.double({ min: 0, max: 2000, noNaN: true })), unit)
  .map(([value, unit]) => ({ values: [value], unit }));

test('an amount is found among others just where it is one of them, or one of them in another unit', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 30 }), amount, (all, sought) => {
      const isOne = (other: Measured) =>
        isConverted(sought, other) || (sought.unit === other.unit && sought.values[0] === other.values[0]);
      const isThere = all.some((other) => other.unit !== null && isOne(other));
      expect(hasOneOf(amountsOf(all), sought)).toBe(isThere);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [{ values: [200], unit: 'mi' }, true],
  [{ values: [320], unit: 'km' }, true],
  [{ values: [330], unit: 'm' }, false],
  [{ values: [212], unit: '°F' }, true],
  [{ values: [100], unit: null }, false],
])('of 320 km and 100 °C %o is there: %s', (sought, isThere) => {
  const amounts = amountsOf([
    { values: [320], unit: 'km' },
    { values: [100], unit: '°C' },
  ]);
  expect(hasOneOf(amounts, sought)).toBe(isThere);
});
