'use client';
// How differences are shown, chosen once for all rows of a page and remembered in this browser; and the keys that go from
// change to change. One listener for the page: rows cost nothing while nobody presses a key.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Detail } from '@/lib/diff/prose-diff';
import { useSingleKeys } from '../ui/single-keys';
import { Choice } from './choice';
import { onKey } from './go-to';

export type View = 'columns' | 'inline' | 'clean';

export type DiffSettings = { view: View; detail: Detail };

const usual: DiffSettings = { view: 'columns', detail: 'balanced' };
const DiffContext = createContext<{ settings: DiffSettings; set: (change: Partial<DiffSettings>) => void }>({
  settings: usual,
  set: () => {},
});

const place = 'diptych diff';

export function useDiffSettings(): DiffSettings {
  return useContext(DiffContext).settings;
}

/** Holds the settings for every DiffView below, and hears the keys. */
export function DiffDesk({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState(usual);
  const hasKeys = useSingleKeys();
  useEffect(() => setSettings((now) => ({ ...now, ...remembered() })), []);
  useEffect(() => {
    if (!hasKeys) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hasKeys]);
  const value = useMemo(
    () => ({
      settings,
      set(change: Partial<DiffSettings>) {
        const next = { ...settings, ...change };
        setSettings(next);
        remember(next);
      },
    }),
    [settings],
  );
  return <DiffContext value={value}>{children}</DiffContext>;
}

/** View and detail, as small switches. */
export function DiffControls({ className = '' }: { className?: string }) {
  const say = useTranslations('diff');
  const { settings, set } = useContext(DiffContext);
  return (
    <div className={`flex flex-wrap items-center gap-x-5 gap-y-2 ${className}`}>
      <Choice
        label={say('view')}
        options={['columns', 'inline', 'clean'] as const}
        nameOf={(view) => say(`views.${view}`)}
        value={settings.view}
        onChange={(view) => set({ view })}
      />
      <Choice
        label={say('detail')}
        options={['fine', 'balanced', 'coarse'] as const}
        nameOf={(detail) => say(`details.${detail}`)}
        value={settings.detail}
        onChange={(detail) => set({ detail })}
      />
    </div>
  );
}

function remember(settings: DiffSettings) {
  try {
    localStorage.setItem(place, JSON.stringify(settings));
  } catch {
    // A full or forbidden store only means that the choice is not remembered.
  }
}

function remembered(): Partial<DiffSettings> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    const { view, detail } = (kept ?? {}) as Record<string, unknown>;
    return {
      ...(view === 'columns' || view === 'inline' || view === 'clean' ? { view } : {}),
      ...(detail === 'fine' || detail === 'balanced' || detail === 'coarse' ? { detail } : {}),
    };
  } catch {
    return {};
  }
}
