'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Going back, the browser shows a room as it was when it was left. This asks for it as it is now. */
export function FreshOnReturn() {
  const router = useRouter();
  useEffect(() => {
    // The router takes the room out of its memory first.
    const ask = () => setTimeout(() => router.refresh());
    window.addEventListener('popstate', ask);
    return () => window.removeEventListener('popstate', ask);
  }, [router]);
  return null;
}
