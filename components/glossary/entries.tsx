'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { EntryView } from '@/lib/checks/glossary/store';
import type { Outcome } from '@/lib/outcome';
import { languageName } from '../desk/language-name';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Moment } from '../ui/moment';
import { Notice } from '../ui/notice';
import { EntryForm, type SaveEntry } from './entry-form';

type Remove = (input: { id: string; rev: number; key: string }) => Promise<Outcome<{ spelling: string }>>;
type Writes = { save: SaveEntry; remove: Remove };

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
  const [removed, setRemoved] = useState<string | null>(null);
  return (
    <>
      {removed ? <Notice>{say('removed', { spelling: removed })}</Notice> : null}
      {entries.length ? (
        <ul aria-label={say('entries')} className="border-t border-hairline">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} languages={languages} writes={writes} onRemoved={setRemoved} />
          ))}
        </ul>
      ) : (
        <p className="border-t border-hairline py-8 text-ink-soft">
          {search ? say('none-found', { search }) : say('empty')}
        </p>
      )}
    </>
  );
}

function Entry(props: {
  entry: EntryView;
  languages: readonly string[];
  writes: Writes | null;
  onRemoved: (spelling: string) => void;
}) {
  const { entry, languages, writes } = props;
  const [isEdited, setEdited] = useState(false);
  return (
    <li aria-label={entry.target} className="border-b border-hairline py-5">
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-[1fr_auto]">
        <About entry={entry} />
        {writes && !isEdited ? (
          <Changes entry={entry} remove={writes.remove} onEdit={() => setEdited(true)} onRemoved={props.onRemoved} />
        ) : null}
      </div>
      {writes && isEdited ? (
        <div className="pt-4">
          <EntryForm entry={entry} languages={languages} save={writes.save} onClose={() => setEdited(false)} />
        </div>
      ) : null}
    </li>
  );
}

function About({ entry }: { entry: EntryView }) {
  const say = useTranslations('glossary');
  const { target, targetLang, source, sourceLang, forbidden, kind, note, setBy, setAt } = entry;
  return (
    <div className="min-w-0 break-words">
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
        {say(`kinds.${kind}`)} · {languagesOf(entry, say('every-language'))} · {say('set-by', { who: setBy })}{' '}
        <Moment at={setAt} />
      </p>
    </div>
  );
}

function Changes(props: {
  entry: EntryView;
  remove: Remove;
  onEdit: () => void;
  onRemoved: (spelling: string) => void;
}) {
  const { id, rev, target: spelling } = props.entry;
  const say = useTranslations('glossary');
  const { run, pending, trouble } = useDeed(props.remove);
  const remove = async () => {
    const gone = await run({ id, rev });
    if (gone) props.onRemoved(gone.spelling);
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
      {trouble ? <Notice tone="trouble">{trouble.sentence}</Notice> : null}
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
