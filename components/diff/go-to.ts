// From change to change, over all rows of the page. The changes are read from the document when a key is pressed.

/** Moves the focus to the next or previous change; returns whether there was one. */
export function goTo(step: 1 | -1, riskyOnly: boolean): boolean {
  const stops = stopsOf(document).filter((stop) => !riskyOnly || stop.matches('[data-risky]'));
  const here = document.activeElement ?? document.body;
  const next = step === 1 ? stops.find((stop) => isBefore(here, stop)) : stops.findLast((stop) => isBefore(stop, here));
  if (!next) return false;
  visit(next);
  return true;
}

/** Moves the focus to a hunk of one view. */
export function goToHunk(view: Element | null, hunk: number): void {
  const mark = view ? [...view.querySelectorAll<HTMLElement>(`[data-name="h${hunk}"][data-stop]`)].at(-1) : undefined;
  if (mark) visit(mark);
}

// One stop for each change: of its two ends the newer one, which comes later in the document.
function stopsOf(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll('.diff-view')].flatMap((view) => {
    const byOrder = new Map<number, HTMLElement>();
    for (const mark of view.querySelectorAll<HTMLElement>('[data-stop]')) byOrder.set(orderOf(mark), mark);
    return [...byOrder].sort(([a], [b]) => a - b).map(([, mark]) => mark);
  });
}

// In one view by the order of the changes, since a whole column stands before the other; else by the document.
function isBefore(a: Element, b: Element): boolean {
  const [p, q] = [a.closest<HTMLElement>('[data-stop]'), b.closest<HTMLElement>('[data-stop]')];
  if (p && q && p.closest('.diff-view') === q.closest('.diff-view')) return orderOf(p) < orderOf(q);
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const orderOf = (mark: HTMLElement) => Number(mark.dataset.stop);

function visit(mark: HTMLElement): void {
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'center' });
}
