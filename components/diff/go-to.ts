// From change to change, over all rows of the page. The changes are read from the document when a key is pressed.

/** Moves the focus to the next or previous change; returns whether there was one. */
export function goTo(step: 1 | -1, riskyOnly: boolean): boolean {
  const stops = stopsOf(document).filter((stop) => !riskyOnly || stop.matches('[data-risky]'));
  const here = document.activeElement;
  const next = step === 1 ? stops.find((stop) => isAfter(here, stop)) : stops.findLast((stop) => isAfter(stop, here));
  if (!next) return false;
  visit(next);
  return true;
}

/** Moves the focus to a hunk of one view. */
export function goToHunk(view: Element | null, hunk: number): void {
  const marks = view ? [...view.querySelectorAll<HTMLElement>(`[data-name="h${hunk}"][data-opens]`)] : [];
  const mark = marks.at(-1);
  if (mark) visit(mark);
}

// One stop for each change: where it stands on both sides, the newer one.
function stopsOf(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll('.diff-view')].flatMap((view) => {
    const byName = new Map<string | undefined, HTMLElement>();
    for (const mark of view.querySelectorAll<HTMLElement>('[data-opens]')) byName.set(mark.dataset.name, mark);
    return [...byName.values()].sort(inReadingOrder);
  });
}

// The right column stands after the whole left one in the document, so places are compared on the page, not in it.
function inReadingOrder(a: HTMLElement, b: HTMLElement): number {
  const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return Math.abs(p.top - q.top) > 4 ? p.top - q.top : p.left - q.left;
}

function isAfter(before: Element | null, after: Element | null): boolean {
  if (!before || before === document.body) return before !== null && after !== null;
  if (!after || after === document.body) return false;
  const [p, q] = [before.closest('.diff-view'), after.closest('.diff-view')];
  if (p && p === q) return inReadingOrder(before as HTMLElement, after as HTMLElement) < 0;
  return (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function visit(mark: HTMLElement): void {
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'center' });
}
