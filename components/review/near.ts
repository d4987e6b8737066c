'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether an element is, or ever was, near what is seen: what is costly to draw waits for it. On paper all of a page is seen.
 * @param fromStart true for what a page opens with
 */
export function useNear<T extends Element>(fromStart: boolean): [RefObject<T | null>, boolean] {
  const element = useRef<T>(null);
  const [isNear, setNear] = useState(fromStart);
  useEffect(() => {
    if (isNear || !element.current) return;
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
  }, [isNear]);
  return [element, isNear];
}
