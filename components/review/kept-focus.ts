'use client';
import { type RefObject, useEffect } from 'react';

/** After each deed in a row: where what had the focus is gone, or can no longer be used, the row itself has it. */
export function useKeptFocus(row: RefObject<HTMLElement | null>, deeds: number): void {
  useEffect(() => {
    const at = document.activeElement ?? document.body;
    if (deeds && (at === document.body || at.matches(':disabled'))) row.current?.focus({ preventScroll: true });
  }, [row, deeds]);
}
