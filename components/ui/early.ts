// A page can be seen, and so be used, before its scripts have come and it is alive. Links and plain forms work by
// themselves; whatever else is pressed, typed or chosen by then is remembered by a few lines that come with the page,
// and done again by components/ui/take-up.tsx. Each thing once: whoever presses twice meanwhile only grew impatient.
// Rejected: controls that cannot be used until then, since a person cannot tell why; forms that are sent without
// scripts, since a decision needs what the scripts know (what was seen, its warnings, a key of its own).

export type Early = { deeds: HTMLElement[]; over: AbortController };

declare global {
  interface Window {
    early?: Early;
  }
}

/** Runs in the page before anything else. A form with an action goes its own way. */
export const hearEarly = `{
  const { deeds, over } = (window.early = { deeds: [], over: new AbortController() });
  const hear = (event) => {
    const at = event.type === 'click' ? event.target.closest('button:not([type=submit])') : event.target;
    if (!at || at.matches('form[action]')) return;
    if (event.type === 'submit') event.preventDefault();
    if (!deeds.includes(at)) deeds.push(at);
  };
  for (const type of ['click', 'input', 'change', 'submit'])
    addEventListener(type, hear, { capture: true, signal: over.signal });
}`;
