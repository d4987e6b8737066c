// A page can be seen, and so be used, before its scripts have come and it is alive. Links and plain forms work by
// themselves; whatever else is pressed, typed or chosen by then is remembered by a few lines that come with the page,
// and done again by components/ui/take-up.tsx. Each thing once: whoever presses twice meanwhile only grew impatient.
// Rejected: controls that cannot be used until then, since a person cannot tell why; forms that are sent without
// scripts, since a decision needs what the scripts know (what was seen, its warnings, a key of its own).

/** `held`: the button that is pressed down and not let go yet. */
export type Early = { deeds: HTMLElement[]; held: HTMLElement | null; over: AbortController };

declare global {
  interface Window {
    early?: Early;
  }
}

/** Runs in the page before anything else. A form with an action goes its own way. */
export const hearEarly = `{
  const early = (window.early = { deeds: [], held: null, over: new AbortController() });
  const { deeds, over } = early;
  const buttonOf = ({ target }) => target.closest('button:not([type=submit])');
  const hear = (event) => {
    const at = event.type === 'click' ? buttonOf(event) : event.target;
    early.held = null;
    if (!at || at.matches('form[action]')) return;
    if (event.type === 'submit') event.preventDefault();
    if (!deeds.includes(at)) deeds.push(at);
  };
  for (const type of ['click', 'input', 'change', 'submit'])
    addEventListener(type, hear, { capture: true, signal: over.signal });
  const hold = (event) => {
    early.held = buttonOf(event);
  };
  addEventListener('pointerdown', hold, { capture: true, signal: over.signal });
}`;
