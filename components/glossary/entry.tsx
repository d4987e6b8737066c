'use client';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { EntryView } from '@/lib/checks/glossary/store';
import type { Outcome } from '@/lib/outcome';
import { languageName } from '../desk/language-name';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useKeptFocus } from '../ui/kept-focus';
import { Moment } from '../ui/moment';
import { Refused } from '../ui/refused';
import { EntryForm, type SaveEntry } from './entry-form';

type Remove = (input: { id: string; rev: number; key: string }) => Promise<Outcome<{ spelling: string }>>;
type Look = (input: { id: string }) => Promise<Outcome<EntryView>>;
export type Writes = { save: SaveEntry; remove: Remove; look: Look };

type Edits = {
  onEdit: (entry: EntryView) => void;
  onClose: (id: string) => void;
  /** As it is now, until the page tells more; `was` is the id it had. */
  onSaved: (was: string, now: EntryView) => void;
};

/** What the glossary says, with what an editor may do about it. */
export function Entry(
  props: Edits & {
    entry: EntryView;
    isEdited: boolean;
    languages: readonly string[];
    writes: Writes | null;
    onRemoved: (entry: EntryView) => void;
  },
) {
  const { entry, isEdited, languages, writes, onEdit, onClose, onSaved } = props;
  const self = useRef<HTMLLIElement>(null);
  useKeptFocus(self, isEdited, isEdited ? 'input' : undefined);
  return (
    <li ref={self} tabIndex={-1} aria-label={entry.target} className="border-b border-hairline py-5">
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-[1fr_auto]">
        <About entry={entry} />
        {writes && !isEdited ? (
          <Changes entry={entry} writes={writes} onEdit={() => onEdit(entry)} onRemoved={props.onRemoved} />
        ) : null}
      </div>
      {writes && isEdited ? (
        <div className="pt-4">
          <Editing
            entry={entry}
            languages={languages}
            writes={writes}
            onEdit={onEdit}
            onClose={onClose}
            onSaved={onSaved}
          />
        </div>
      ) : null}
    </li>
  );
}

/** One entry's form. Saved after somebody removed the entry, it is a new one. */
function Editing(props: Edits & { entry: EntryView; languages: readonly string[]; writes: Writes }) {
  const { entry, languages, onEdit, onClose, onSaved } = props;
  const { save, look } = props.writes;
  const [isGone, setGone] = useState(false);
  const saving: SaveEntry = useMemo(() => {
    const asItIs: SaveEntry = (input) => save(isGone ? { ...input, id: null, rev: 0 } : input);
    return lookingAgain(asItIs, look, (now) => (now ? onEdit(now) : setGone(true)));
  }, [save, look, isGone, onEdit]);
  const lookAgain = async () => {
    const now = await look({ id: entry.id });
    if (now.status === 'done') onEdit(now.value);
  };
  return (
    <EntryForm
      entry={entry}
      languages={languages}
      save={saving}
      onClose={() => onClose(entry.id)}
      onSaved={(id, texts) => onSaved(entry.id, { ...entry, ...texts, id, rev: id === entry.id ? entry.rev + 1 : 0 })}
      onTypedOn={() => void lookAgain()}
    />
  );
}

/** The same write. Where it comes too late, the entry is looked at again: it is another by now, or gone (null). */
function lookingAgain<Input extends { id: string | null }, T>(
  write: (input: Input) => Promise<Outcome<T>>,
  look: Look,
  onSeen: (now: EntryView | null) => void,
): (input: Input) => Promise<Outcome<T>> {
  return async (input) => {
    const outcome = await write(input);
    if (outcome.status !== 'refused' || outcome.code !== 'conflict' || !input.id) return outcome;
    const now = await look({ id: input.id }).catch(() => null);
    if (now?.status === 'done') onSeen(now.value);
    if (now?.status === 'refused' && now.code === 'not-found') onSeen(null);
    return outcome;
  };
}

/** What an entry says; `removed` says that it does no longer. */
export function About({ entry, removed }: { entry: EntryView; removed?: string }) {
  const say = useTranslations('glossary');
  const { target, targetLang, source, sourceLang, forbidden, kind, note, setBy, setAt } = entry;
  return (
    <div className={`min-w-0 break-words ${removed ? 'text-ink-soft' : ''}`}>
      <p>
        <span {...langOf(targetLang)} className="font-serif text-xl">
          {target}
        </span>
        {source ? (
          <span className="ps-3 text-ink-soft">
            {say('from-term')} <span {...langOf(sourceLang)}>{source}</span>
          </span>
        ) : null}
      </p>
      {forbidden.length ? (
        <p className="text-danger">
          {say('never')}{' '}
          <span {...langOf(targetLang)} className="font-serif">
            {forbidden.join(', ')}
          </span>
        </p>
      ) : null}
      {note ? <p>{note}</p> : null}
      <p className="text-[0.9375rem] text-ink-soft">
        {removed ?? (
          <>
            {say(`kinds.${kind}`)} · {languagesOf(entry, say('every-language'))} · {say('set-by', { who: setBy })}{' '}
            <Moment at={setAt} />
          </>
        )}
      </p>
    </div>
  );
}

function Changes(props: {
  entry: EntryView;
  writes: Writes;
  onEdit: () => void;
  onRemoved: (entry: EntryView) => void;
}) {
  const { id, rev, target: spelling } = props.entry;
  const { remove: write, look } = props.writes;
  const say = useTranslations('glossary');
  // The page comes with the look.
  const { run, pending, trouble } = useDeed(useMemo(() => lookingAgain(write, look, () => {}), [write, look]));
  const remove = async () => {
    const gone = await run({ id, rev });
    if (gone) props.onRemoved(props.entry);
  };
  return (
    <div className="flex flex-col gap-2 md:items-end">
      <div className="flex gap-4">
        <Button look="plain" aria-label={say('edit-name', { spelling })} onPress={props.onEdit}>
          {say('edit')}
        </Button>
        <Button
          look="plain"
          aria-label={say('remove-name', { spelling })}
          pending={pending}
          onPress={() => void remove()}
        >
          {say('remove')}
        </Button>
      </div>
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
    </div>
  );
}

function languagesOf({ sourceLang, targetLang }: EntryView, every: string): string {
  const target = targetLang ? languageName(targetLang) : every;
  return sourceLang ? `${languageName(sourceLang)} → ${target}` : target;
}

function langOf(tag: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return tag ? { lang: tag, dir: directionOf(tag) } : {};
}
