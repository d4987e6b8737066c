'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { isDeskThere } from '../ui/there';

/** Going back, the browser shows a room as it was when it was left. This asks for it as it is now. */
export function FreshOnReturn() {
  const router = useRouter();
  useEffect(() => {
    // By then the router has taken the room out of its memory.
    const ask = async () => {
      if (await isDeskThere()) router.refresh();
    };
    window.addEventListener('popstate', ask);
    return () => window.removeEventListener('popstate', ask);
  }, [router]);
  return null;
}
