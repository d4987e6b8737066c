'use client';
// What somebody typed and has not sent. It outlives a lost network, a dead session, another room, a reload and a closed
// tab, since this browser keeps it until it was sent or taken back; and it is its writer's alone, for it is kept under
// who that is. One draft is the same in all tabs of its writer: begun in two, it would keep the words of one. A sheet is
// its tab's own, which the tab itself keeps over a reload (sessionStorage); what a closed one left, the next one finds.
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';

/** Who sits at the desk. */
export const Writer = createContext('nobody');

export type Draft<T> = {
  /** Null until something is typed. */
  typed: T | null;
  /** Null takes it back. */
  keep: (next: T | null) => void;
  /** The same, from what is kept at that moment: for what comes of it later than it was drawn. */
  change: (how: (now: T | null) => T | null) => void;
  /** Takes away what went out. False, and nothing is taken away, when something else was typed meanwhile. */
  sent: (what: T | null) => boolean;
};

/**
 * The draft of this place, as plain values. @param place names it among all that its writer may type
 * @param options.ownTab each tab has its own, and the one that was typed last is kept for a tab that has none yet
 */
export function useDraft<T>(place: string, { ownTab = false } = {}): Draft<T> {
  const name = `${ownTab ? OWN_TAB : 'diptych draft'} ${useContext(Writer)} ${place}`;
  const json = useSyncExternalStore(
    listen,
    () => now(name),
    () => null,
  );
  const typed = useMemo(() => readFrom<T>(json), [json]);
  const keep = useCallback((next: T | null) => put(name, jsonOf(next)), [name]);
  const change = useCallback(
    (how: (now: T | null) => T | null) => put(name, jsonOf(how(readFrom<T>(now(name))))),
    [name],
  );
  const sent = useCallback(
    (what: T | null) => {
      const isAll = now(name) === jsonOf(what);
      if (isAll) put(name, null);
      return isAll;
    },
    [name],
  );
  return { typed, keep, change, sent };
}

const OWN_TAB = 'diptych sheet';

/** What this tab shows, by name: also what a full or forbidden store did not take, which only a closed tab then loses. */
const shown = new Map<string, string | null>();
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function now(name: string): string | null {
  const known = shown.get(name);
  if (known !== undefined) return known;
  const own = name.startsWith(OWN_TAB) ? withStore('session', (store) => store.getItem(name)) : null;
  const kept = own ?? withStore('local', (store) => store.getItem(name)) ?? null;
  shown.set(name, kept);
  return kept;
}

function put(name: string, json: string | null): void {
  const before = now(name);
  show(name, json);
  const isOwn = name.startsWith(OWN_TAB);
  // An empty sheet is this tab's own too: a reload does not fill it with that of another tab.
  if (isOwn) keepFor('session', name, json ?? EMPTY);
  const isOfOther = isOwn && json === null && withStore('local', (store) => store.getItem(name)) !== before;
  if (!isOfOther) keepFor('local', name, json);
}

const EMPTY = 'null';

function show(name: string, json: string | null): void {
  shown.set(name, json);
  for (const listener of listeners) listener();
}

if (typeof window !== 'undefined')
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== null && shown.has(key) && !key.startsWith(OWN_TAB)) show(key, newValue);
  });

type Keeper = 'local' | 'session';

function keepFor(keeper: Keeper, name: string, json: string | null): void {
  withStore(keeper, (store) => (json === null ? store.removeItem(name) : store.setItem(name, json)));
}

/** Undefined where the browser forbids it, or has no room. */
function withStore<R>(keeper: Keeper, use: (store: Storage) => R): R | undefined {
  try {
    return use(keeper === 'local' ? localStorage : sessionStorage);
  } catch {
    return undefined;
  }
}

function jsonOf(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

function readFrom<T>(json: string | null): T | null {
  try {
    return json === null ? null : (JSON.parse(json) as T);
  } catch {
    return null;
  }
}
