// From change to change, over all rows of the page. The changes are read from the document when a key is pressed. A row far
// off the screen has not drawn its changes yet; it sleeps, and is woken when its turn comes, so that no row is passed over
// and none is drawn that nobody looks at.

import { isFree } from '../ui/free-key';

/** Draws the changes of a view at once; with `riskyOnly` it may go on sleeping if it has no risky one. */
type Wake = (riskyOnly: boolean) => void;

const sleepers = new WeakMap<Element, Wake>();

/** Has a view (an element of class diff-view) sleep until a key reaches it; returns what takes that back. */
export function sleep(view: Element, wake: Wake): () => void {
  sleepers.set(view, wake);
  return () => sleepers.delete(view);
}

const steps: Readonly<Record<string, readonly [1 | -1, boolean]>> = {
  ']': [1, false],
  n: [1, false],
  '[': [-1, false],
  p: [-1, false],
  '}': [1, true],
  N: [1, true],
  '{': [-1, true],
  P: [-1, true],
};

/** Hears the keys on the document. */
export function onKey(event: KeyboardEvent) {
  const step = steps[event.key];
  if (step && isFree(event) && goTo(step[0], step[1])) event.preventDefault();
}

// Moves the focus to the next or previous change, beyond the last one to the link to the page that follows; returns
// whether there was one.
function goTo(step: 1 | -1, riskyOnly: boolean): boolean {
  const here = document.activeElement ?? document.body;
  const views = [...document.querySelectorAll('.diff-view')];
  for (const view of step === 1 ? views : views.reverse()) {
    if (!view.contains(here) && !isAhead(view, here, step)) continue;
    sleepers.get(view)?.(riskyOnly);
    const stops = stopsOf(view).filter((stop) => isAhead(stop, here, step) && (!riskyOnly || 'risky' in stop.dataset));
    const next = stops.at(step === 1 ? 0 : -1);
    if (next) return visit(next);
  }
  const onward = document.querySelector<HTMLElement>(`main a[rel="${step === 1 ? 'next' : 'prev'}"]`);
  return onward ? visit(onward) : false;
}

/** Moves the focus to a hunk of one view. */
export function goToHunk(view: Element | null, hunk: number): void {
  const mark = view ? [...view.querySelectorAll<HTMLElement>(`[data-name="h${hunk}"][data-stop]`)].at(-1) : undefined;
  if (mark) visit(mark);
}

// One stop for each change: of its two ends the newer one, which comes later in the document.
function stopsOf(view: Element): HTMLElement[] {
  const byOrder = new Map<number, HTMLElement>();
  for (const mark of view.querySelectorAll<HTMLElement>('[data-stop]')) byOrder.set(orderOf(mark), mark);
  return [...byOrder].sort(([a], [b]) => a - b).map(([, mark]) => mark);
}

// Where nothing has the focus, the way begins at the top of the screen.
function isAhead(place: Element, here: Element, step: 1 | -1): boolean {
  if (here === document.body) {
    const { top, bottom } = place.getBoundingClientRect();
    return step === 1 ? bottom > 0 : top < 0;
  }
  return step === 1 ? isBefore(here, place) : isBefore(place, here);
}

// In one view by the order of the changes, since a whole column stands before the other; else by the document.
function isBefore(a: Element, b: Element): boolean {
  const [p, q] = [a.closest<HTMLElement>('[data-stop]'), b.closest<HTMLElement>('[data-stop]')];
  if (p && q && p.closest('.diff-view') === q.closest('.diff-view')) return orderOf(p) < orderOf(q);
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const orderOf = (mark: HTMLElement) => Number(mark.dataset.stop);

function visit(place: HTMLElement): true {
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
  return true;
}
