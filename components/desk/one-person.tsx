'use client';
import { type ReactNode, useEffect } from 'react';
import { Writer } from '../ui/draft';

const place = 'diptych person';

/**
 * Whose desk this is, for what is typed on it. The tabs of a browser share one session: where another tab became
 * somebody else's, this one is loaded anew, so that nobody decides under a name that does not stand in the head of the
 * page; drafts wait for their writers.
 */
export function OnePerson({ id, children }: { id: string | null; children: ReactNode }) {
  useEffect(() => {
    if (id === null) return;
    try {
      localStorage.setItem(place, id);
    } catch {
      // A full or forbidden store only means that the other tabs do not hear of it.
    }
    const follow = ({ key, newValue }: StorageEvent) => {
      if (key === place && newValue !== null && newValue !== id) location.reload();
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [id]);
  return <Writer value={id ?? 'nobody'}>{children}</Writer>;
}
