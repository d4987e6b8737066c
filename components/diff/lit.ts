'use client';
import { type FocusEvent, type PointerEvent, useState } from 'react';

/** The change that is pointed at or has the focus, as 'h3' or 'm1', and what an element must hear to know it. */
export function useLit() {
  const [lit, setLit] = useState<string | null>(null);
  const point = ({ target }: PointerEvent | FocusEvent) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('.diff-mark') : null;
    setLit(mark?.dataset.name ?? null);
  };
  const leave = () => setLit(null);
  return { lit, hears: { onPointerOver: point, onPointerLeave: leave, onFocus: point, onBlur: leave } };
}
