// English writes months and weekdays with a capital, as it does names, and to the diff they are names. What is told of them is
// a date, as the checks read it. Languages that write them small have no risk of either kind here.
import type { Reading } from '../../checks/reading/reading.ts';
import { type ChangedSide, factsAtStake } from './at-stake.ts';
import { factAt } from './said-otherwise.ts';

/** What the names at stake in a change are, by the readings of both whole texts. */
export function datesOrNames(
  before: Reading,
  after: Reading,
): (lost: ChangedSide, gained: ChangedSide) => ('date' | 'name')[] {
  return (lost, gained) => {
    const areDates = [...areDatesIn(lost, gained, before), ...areDatesIn(gained, lost, after)];
    const hasDates = areDates.includes(true);
    if (!hasDates) return ['name'];
    return areDates.includes(false) ? ['date', 'name'] : ['date'];
  };
}

function areDatesIn(own: ChangedSide, other: ChangedSide, { numbers }: Reading): boolean[] {
  const { start } = own.judged.side;
  return factsAtStake(own, other, 'name').map((k) => {
    const kind = factAt(numbers, start[k] ?? 0)?.kind;
    return kind === 'month' || kind === 'weekday';
  });
}
