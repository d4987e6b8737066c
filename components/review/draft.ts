'use client';
import { useEffect, useState } from 'react';

export type Draft = { basedOn: string; text: string };

/** A draft that survives a closed tab: kept in this browser, for its writer and paragraph, until it is saved or discarded. */
export function useDraft(writerId: string, paragraphId: string): [Draft | null, (draft: Draft | null) => void] {
  const name = `diptych draft ${writerId} ${paragraphId}`;
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    setDraft(keptDraft(name));
    // Another tab of its writer may have it open: whichever is written in, both have all of it.
    const follow = ({ key }: StorageEvent) => key === name && setDraft(keptDraft(name));
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [name]);
  const keep = (next: Draft | null) => {
    setDraft(next);
    try {
      if (next) localStorage.setItem(name, JSON.stringify(next));
      else localStorage.removeItem(name);
    } catch {
      // A full store only means that a closed tab loses the draft; it stays on the screen.
    }
  };
  return [draft, keep];
}

function keptDraft(name: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Draft | null;
  } catch {
    localStorage.removeItem(name);
    return null;
  }
}
