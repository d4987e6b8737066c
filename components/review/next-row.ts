// From paragraph to paragraph by what is still to be done with them; the rows are read from the document when it is asked for.
import type { State } from '@/lib/review/turn';

/**
 * The focus goes to the next row in one of these states, before or after the one that has it; where none has it, the way
 * begins at the top of the screen. Beyond the last one follows the link to the next page, and the page from its other end,
 * and where nothing waits on it the link to the page before.
 * @param isAtEnd whether it is asked for from below the last row
 */
export function goToRow(states: readonly State[], step: 1 | -1 = 1, isAtEnd = false): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main li[data-state]')];
  if (step === -1) rows.reverse();
  const wanted = rows.filter(({ dataset }) => states.some((state) => state === dataset.state));
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const isAhead = (row: HTMLElement) => !isAtEnd && (here < 0 ? isBelow(row, step) : rows.indexOf(row) > here);
  const onward = document.querySelector<HTMLElement>(`main a[rel="${step === 1 ? 'next' : 'prev'}"]`);
  const next = wanted.find(isAhead) ?? onward ?? wanted[0] ?? document.querySelector<HTMLElement>('main a[rel="prev"]');
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: next.matches('a') ? 'center' : 'start' });
}

function isBelow(row: HTMLElement, step: 1 | -1): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return step === 1 ? bottom > 0 : top < 0;
}
