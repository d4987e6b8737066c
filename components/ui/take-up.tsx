'use client';
import { useEffect } from 'react';

/** Does again what was done before the page was alive (./early.ts), as soon as it is. */
export function TakeUp() {
  useEffect(() => {
    window.early?.over.abort();
    // Not at once: drafts of before are drawn first, and each thing is drawn before the next is done.
    for (const at of window.early?.deeds.splice(0) ?? []) setTimeout(doAgain, 0, at);
    if (window.early?.held) letGo(window.early.held);
  }, []);
  return null;
}

// A button that was pressed down before and is let go after: what has not seen the beginning of a press takes no notice of
// its end, but of a click that no pointer made.
function letGo(at: HTMLElement): void {
  const click = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Node) || !at.contains(event.target)) return;
    event.stopPropagation();
    event.preventDefault();
    at.click();
  };
  addEventListener('click', click, { capture: true, once: true });
}

function doAgain(at: HTMLElement): void {
  if (at instanceof HTMLFormElement) at.requestSubmit();
  else if (at instanceof HTMLButtonElement) at.click();
  else if (at instanceof HTMLInputElement && at.matches('[type=radio], [type=checkbox]')) checkAgain(at);
  else if (at instanceof HTMLSelectElement) at.dispatchEvent(new Event('change', { bubbles: true }));
  else if (at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === 'text')) typeAgain(at);
}

// React takes notice only of what is other than it last saw; its eye is on `checked` and `value`, not on what a press
// or a range does to them.
function checkAgain(at: HTMLInputElement): void {
  at.checked = !at.checked;
  at.click();
}

function typeAgain(at: HTMLInputElement | HTMLTextAreaElement): void {
  const { value, selectionStart, selectionEnd } = at;
  at.value = '';
  at.setRangeText(value);
  at.setSelectionRange(selectionStart, selectionEnd);
  at.dispatchEvent(new Event('input', { bubbles: true }));
}
