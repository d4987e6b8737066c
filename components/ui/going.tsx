'use client';
import { useLinkStatus } from 'next/link';

/** Stands in a link, and shows that its page is on the way: on a slow line nothing else says that it was pressed. */
export function Going() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return (
    <span
      aria-hidden="true"
      className="absolute inset-x-0 -bottom-0.5 h-0.5 bg-hairline-strong motion-safe:animate-pulse"
    />
  );
}
