// Amounts in whatever units, to be found by one another: of each unit the values in order, of which only the two nearest can
// be the amount that is sought.
import { inUnit, isConverted, type Measured } from './measures.ts';

/** The values by unit, each list in order. */
export type Amounts = ReadonlyMap<string, readonly number[]>;

export function amountsOf(all: readonly Measured[]): Amounts {
  const amounts = new Map<string, number[]>();
  for (const {
    values: [value = 0],
    unit,
  } of all) {
    if (unit === null) continue;
    const values = amounts.get(unit);
    if (values) values.push(value);
    else amounts.set(unit, [value]);
  }
  for (const values of amounts.values()) values.sort((a, b) => a - b);
  return amounts;
}

/** Whether one of them is this one: the same, or the same in another unit as translators round it. */
export function hasOneOf(amounts: Amounts, sought: Measured): boolean {
  const [value = 0] = sought.values;
  return [...amounts].some(([unit, values]) => {
    const wanted = inUnit(sought, unit);
    if (wanted === null) return false;
    const at = firstFrom(values, wanted);
    if (unit === sought.unit) return values[at] === value;
    return values.slice(Math.max(0, at - 1), at + 1).some((near) => isConverted(sought, { values: [near], unit }));
  });
}

/** In values in order, the place of the first one that is not below. */
export function firstFrom(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
