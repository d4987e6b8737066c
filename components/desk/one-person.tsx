'use client';
import { useEffect } from 'react';

const place = 'diptych person';

/**
 * The tabs of a browser share one session. Where another tab became somebody else's, this one is loaded anew, so that
 * nobody decides under a name that does not stand in the head of the page; drafts wait for their writers.
 */
export function OnePerson({ id }: { id: string }) {
  useEffect(() => {
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
  return null;
}
