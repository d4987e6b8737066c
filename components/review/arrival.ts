'use client';
import { useEffect } from 'react';

/** So many frames in a row a paragraph stands still before it counts as landed on. */
const STILL = 30;

/**
 * Has a link from another room land on its paragraph. The router scrolls there once, by rows of guessed heights; they are
 * laid out and get their marks only then, and push it away. After a full load the browser itself holds its place.
 */
export function useArrival(): void {
  useEffect(() => {
    const row = document.getElementById(location.hash.slice(1));
    if (!row || row.matches(':target')) return;
    row.focus({ preventScroll: true });
    return holdAtTop(row);
  }, []);
}

/** Keeps an element at the top of the screen until the page around it is at rest or somebody moves it; returns what ends it. */
function holdAtTop(element: HTMLElement): () => void {
  const hands = new AbortController();
  const letGo = () => hands.abort();
  for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(name, letGo, { signal: hands.signal, passive: true });
  }
  let top = Number.NaN;
  let still = 0;
  const look = () => {
    if (hands.signal.aborted) return;
    const isStill = element.getBoundingClientRect().top === top;
    if (!isStill) element.scrollIntoView({ block: 'start' });
    top = element.getBoundingClientRect().top;
    still = isStill ? still + 1 : 0;
    if (still === STILL) letGo();
    else requestAnimationFrame(look);
  };
  look();
  return letGo;
}
