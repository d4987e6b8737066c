'use client';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '@/lib/checks/glossary/store';
import { Entry, type Writes } from './entry';
import { Removed } from './removed';

/** The entries of a page of the glossary; `writes` is null for whoever only reads it. */
export function Entries({
  entries,
  search,
  languages,
  writes,
}: {
  entries: EntryView[];
  search: string;
  languages: readonly string[];
  writes: Writes | null;
}) {
  const say = useTranslations('glossary');
  const [removed, setRemoved] = useState<EntryView | null>(null);
  const [edited, setEdited] = useState<readonly EntryView[]>([]);
  const edit = useCallback((entry: EntryView) => setEdited((all) => [...without(all, entry.id), entry]), []);
  const close = useCallback((id: string) => setEdited((all) => without(all, id)), []);
  // What is being edited stays, with what was typed, though somebody removed or renamed the entry meanwhile.
  const shown = [...entries, ...edited.filter(({ id }) => entries.every((entry) => entry.id !== id))];
  return (
    <>
      {removed && writes ? (
        <Removed key={removed.id} entry={removed} save={writes.save} onBack={() => setRemoved(null)} />
      ) : null}
      {shown.length ? (
        <ul aria-label={say('entries')} className="border-t border-hairline">
          {shown.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              isEdited={edited.some(({ id }) => id === entry.id)}
              languages={languages}
              writes={writes}
              onEdit={edit}
              onClose={close}
              onRemoved={setRemoved}
            />
          ))}
        </ul>
      ) : (
        <p className="border-t border-hairline py-8 text-ink-soft">
          {search ? say('none-found', { search }) : say(writes ? 'empty' : 'empty-for-readers')}
        </p>
      )}
    </>
  );
}

function without(entries: readonly EntryView[], id: string): EntryView[] {
  return entries.filter((entry) => entry.id !== id);
}
