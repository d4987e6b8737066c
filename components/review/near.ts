'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether an element is, or ever was, near what is seen: what is costly to draw waits for it.
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
    return () => observer.disconnect();
  }, [isNear]);
  return [element, isNear];
}
