'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * After each deed: where what had the focus is gone, or can no longer be used, this place has it.
 * @param deed another value after each @param inside a selector of what in the place has it instead
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, deed: unknown, inside?: string): void {
  const known = useRef(deed);
  useEffect(() => {
    if (known.current === deed) return;
    known.current = deed;
    const at = document.activeElement ?? document.body;
    const goal = inside ? place.current?.querySelector<HTMLElement>(inside) : place.current;
    if (at === document.body || at.matches(':disabled')) goal?.focus({ preventScroll: true });
  }, [place, deed, inside]);
}
