'use client';
import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isFar } from '../ui/far';

const OPENS_WITH = 4;

/**
 * Whether an element is, or ever was, near what is seen: what is costly to draw waits for it. What is not far down the page
 * is drawn when there is time. On paper all of a page is seen.
 * @param order its place on the page, from 0
 */
export function useNear<T extends Element>(order: number): [RefObject<T | null>, boolean] {
  const element = useRef<T>(null);
  const [isNear, setNear] = useState(order < OPENS_WITH);
  useEffect(() => {
    if (isNear || !element.current) return;
    if (!isFar(order)) return startTransition(() => setNear(true));
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: '900px' },
    );
    observer.observe(element.current);
    const print = () => flushSync(() => setNear(true)); // the page is printed as it stands right after this
    addEventListener('beforeprint', print);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', print);
    };
  }, [isNear, order]);
  return [element, isNear];
}
