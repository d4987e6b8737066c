'use client';
import { useEffect } from 'react';
import { light } from '../ui/light';

/**
 * Whoever comes to a paragraph by its address (#p-…) has its row below the bar, with the focus. The rows above get their
 * true height only when they are drawn, so the place is held for a moment, until somebody moves the page.
 */
export function useArrival(): void {
  useEffect(() => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    // who comes back to the page by the browser is where they left it
    if (!row || history.state?.hasArrived) return;
    history.replaceState({ ...history.state, hasArrived: true }, '');
    row.focus({ preventScroll: true });
    light(row);
    return hold(row);
  }, []);
}

/** So long a row stands still before it is let go, in milliseconds: on a slow machine rows are drawn for seconds. */
const REST = 1500;
const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

function hold(row: HTMLElement): () => void {
  let top = Number.NaN;
  let until = 0;
  let frame = 0;
  const step = () => {
    const isStill = row.getBoundingClientRect().top === top;
    if (!isStill) {
      row.scrollIntoView({ block: 'start' });
      top = row.getBoundingClientRect().top;
      until = performance.now() + REST;
    }
    if (performance.now() < until) frame = requestAnimationFrame(step);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const move of moves) removeEventListener(move, stop);
  };
  for (const move of moves) addEventListener(move, stop, { passive: true });
  step();
  return stop;
}
