'use client';
import { useEffect } from 'react';

/** So soon after, in milliseconds, and so near, in pixels, a press is the second one of a double press. */
const SOON = 500;
const NEAR = 8;

const CONTROLS = 'a, button, input, label, select, summary, textarea, [role], [tabindex]';

type Press = { at: Element | null; time: number; x: number; y: number };

/**
 * The second press of a double press is meant for what the first one hit. Where something else has come there meanwhile,
 * a sheet or another row, it hits nothing; nor does it send a form again, which may be an empty one by then. For all
 * controls at once, since none of them knows what was there before.
 */
export function SecondPress() {
  useEffect(() => {
    let first: Press | null = null;
    let hitsNothing = false;
    const press = (event: PointerEvent) => {
      const now = pressOf(event);
      const isSecond = first !== null && isSoonAndNear(first, now);
      hitsNothing = isSecond && (now.at !== first?.at || now.at?.matches('[type=submit]') === true);
      first = isSecond ? { ...now, at: first?.at ?? null } : now;
    };
    const swallow = (event: Event) => {
      if (!hitsNothing || !event.isTrusted) return;
      event.stopPropagation();
      event.preventDefault();
    };
    // Whoever uses a key, or fills something in, knows where they are.
    const forget = () => {
      first = null;
      hitsNothing = false;
    };
    const over = new AbortController();
    const early = { capture: true, signal: over.signal };
    addEventListener('pointerdown', press, early);
    for (const type of ['keydown', 'input']) addEventListener(type, forget, early);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      addEventListener(type, swallow, early);
    return () => over.abort();
  }, []);
  return null;
}

// By the place on the page: whoever scrolls in between means what came.
function pressOf({ target, timeStamp: time, pageX: x, pageY: y }: PointerEvent): Press {
  return { at: target instanceof Element ? target.closest(CONTROLS) : null, time, x, y };
}

function isSoonAndNear(first: Press, { time, x, y }: Press): boolean {
  return time - first.time < SOON && Math.hypot(x - first.x, y - first.y) < NEAR;
}
