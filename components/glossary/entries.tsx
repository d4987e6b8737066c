'use client';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '@/lib/checks/glossary/store';
import { useDraft } from '../ui/draft';
import { useKeptFocus } from '../ui/kept-focus';
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
  const [removed, setRemoved] = useState<readonly Placed[]>([]);
  const list = useRef<HTMLUListElement>(null);
  const editing = useDraft<EntryView[]>('glossary edits');
  const edited = writes ? (editing.typed ?? []) : [];
  const edit = (entry: EntryView) => editing.change((all) => [...without(all ?? [], entry.id), entry]);
  const close = (id: string) =>
    editing.change((all) => {
      const left = without(all ?? [], id);
      return left.length ? left : null;
    });
  // The answer to a save comes a moment before the page with it: until then the entry is what was saved.
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  useKeptFocus(list, `${removed.length} ${saved.length}`);
  const save = (was: string, now: EntryView) => {
    setSaved((all) => [...all.filter((one) => one.was !== was), { was, now }]);
    close(was);
  };
  const asSaved = (entry: EntryView) => {
    const now = saved.find(({ was }) => was === entry.id)?.now;
    return now && (now.id !== entry.id || now.rev > entry.rev) ? now : entry;
  };
  // What is being edited stays as it was seen when that began, with what was typed, though somebody changed, renamed or
  // removed the entry meanwhile: whoever saves it is then told.
  const asSeen = (entry: EntryView) => edited.find(({ id }) => id === entry.id) ?? asSaved(entry);
  const there = [...entries.map(asSeen), ...edited.filter(({ id }) => entries.every((entry) => entry.id !== id))];
  const shown = withRemoved(there, removed);
  if (!shown.length) {
    return (
      <p className="border-t border-hairline py-8 text-ink-soft">
        {search ? say('none-found', { search }) : say(writes ? 'empty' : 'empty-for-readers')}
      </p>
    );
  }
  return (
    <ul ref={list} tabIndex={-1} aria-label={say('entries')} className="border-t border-hairline">
      {shown.map((entry, at) =>
        writes && removed.some((one) => one.entry.id === entry.id) ? (
          <Removed
            key={entry.id}
            entry={entry}
            save={writes.save}
            onBack={() => setRemoved((all) => all.filter((one) => one.entry.id !== entry.id))}
          />
        ) : (
          <Entry
            key={entry.id}
            entry={entry}
            isEdited={edited.some(({ id }) => id === entry.id)}
            languages={languages}
            writes={writes}
            onEdit={edit}
            onClose={close}
            onSaved={save}
            onRemoved={(gone) => setRemoved((all) => [...all, { entry: gone, at }])}
          />
        ),
      )}
    </ul>
  );
}

/** An entry as it was saved; it has another id than it `was` where it had been removed, and was added as a new one. */
type Saved = { was: string; now: EntryView };

/** An entry that was taken out, and its place in the list. */
type Placed = { entry: EntryView; at: number };

/** The entries, and in their places those that were taken out. */
function withRemoved(entries: readonly EntryView[], removed: readonly Placed[]): EntryView[] {
  const left = entries.filter(({ id }) => removed.every(({ entry }) => entry.id !== id));
  for (const { entry, at } of [...removed].sort((a, b) => a.at - b.at)) left.splice(at, 0, entry);
  return left;
}

function without(entries: readonly EntryView[], id: string): EntryView[] {
  return entries.filter((entry) => entry.id !== id);
}
