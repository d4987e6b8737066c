'use client';
import { useEffect } from 'react';
import { isFree } from '../ui/free-key';
import { useSingleKeys } from '../ui/single-keys';

/** The keys of the whole board, wherever on the page the focus is; not while somebody types or chooses. */
export function useKeys(keys: { undo: () => void; nextDoubtful: (after: number) => void }): void {
  const { undo, nextDoubtful } = keys;
  const hasKeys = useSingleKeys();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const at = event.target instanceof HTMLElement ? event.target : document.body;
      if (event.defaultPrevented || at.closest('textarea, input, [role=dialog], [role=menu]')) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && event.key.toLowerCase() === 'z' && !event.shiftKey) undo();
      else if (hasKeys && event.key === 'n' && isFree(event))
        nextDoubtful(Number(at.closest<HTMLElement>('[data-row]')?.dataset.row ?? -1));
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, nextDoubtful, hasKeys]);
}
