'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '@/lib/checks/glossary/store';
import { useDraft } from '../ui/draft';
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
  const editing = useDraft<EntryView[]>('glossary edits');
  const edited = writes ? (editing.typed ?? []) : [];
  const edit = (entry: EntryView) => editing.change((all) => [...without(all ?? [], entry.id), entry]);
  const close = (id: string) =>
    editing.change((all) => {
      const left = without(all ?? [], id);
      return left.length ? left : null;
    });
  // What is being edited stays as it was seen when that began, with what was typed, though somebody changed, renamed or
  // removed the entry meanwhile: whoever saves it is then told.
  const asSeen = (entry: EntryView) => edited.find(({ id }) => id === entry.id) ?? entry;
  const shown = [...entries.map(asSeen), ...edited.filter(({ id }) => entries.every((entry) => entry.id !== id))];
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
