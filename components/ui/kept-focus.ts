'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * After each deed: where what had the focus is gone, or can no longer be used, this place has it; also where it was a
 * sheet that is about to go, which gives the focus back to what opened it, if that is still there.
 * @param deed another value after each @param inside a selector of what in the place has it instead
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, deed: unknown, inside?: string): void {
  const known = useRef(deed);
  useEffect(() => {
    if (known.current === deed) return;
    known.current = deed;
    const keep = () => {
      const at = document.activeElement ?? document.body;
      const goal = inside ? place.current?.querySelector<HTMLElement>(inside) : place.current;
      if (at === document.body || at.matches(':disabled')) goal?.focus({ preventScroll: true });
    };
    const sheet = document.activeElement?.closest('[role=dialog]');
    if (sheet) onceGone(sheet, keep);
    else keep();
  }, [place, deed, inside]);
}

// The focus is given back in the first frame without the sheet.
function onceGone(sheet: Element, then: () => void): void {
  requestAnimationFrame(() => (sheet.isConnected ? onceGone(sheet, then) : requestAnimationFrame(then)));
}
