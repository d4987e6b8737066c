'use client';
// Whether single keys do something, for all rooms: who dictates, or uses keys of their own, can do without. Remembered in
// this browser.
import { useSyncExternalStore } from 'react';

const place = 'diptych single keys';
const listeners = new Set<() => void>();

/** What was chosen last, also where the browser does not keep it. */
let known: boolean | null = null;

export function useSingleKeys(): boolean {
  return useSyncExternalStore(listen, now, () => true);
}

export function setSingleKeys(isOn: boolean): void {
  known = isOn;
  try {
    localStorage.setItem(place, isOn ? 'on' : 'off');
  } catch {
    // A full or forbidden store only means that the choice is not remembered.
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function now(): boolean {
  known ??= remembered();
  return known;
}

function remembered(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true;
  }
}
