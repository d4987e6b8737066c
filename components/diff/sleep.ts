'use client';
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { sleep } from './go-to';
import type { Model } from './model';

/** Whether a view is to draw its changes: it is near, or a key came to it. `compare` tells what it would draw. */
export function useAwake(view: RefObject<Element | null>, isNear: boolean, compare: () => Model): boolean {
  const [wasReached, setReached] = useState(false);
  const isAwake = isNear || wasReached;
  useEffect(() => {
    if (isAwake || !view.current) return;
    return sleep(view.current, (riskyOnly) => {
      // at once, since the key goes on to a mark that is not there yet
      if (!riskyOnly || compare().risks.length) flushSync(() => setReached(true));
    });
  }, [view, isAwake, compare]);
  return isAwake;
}
