'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '@/lib/checks/glossary/store';
import type { TidyEntry } from '@/lib/checks/tidy-entry';
import type { Outcome } from '@/lib/outcome';
import { languagesWith, namedLanguages } from '../desk/language-name';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useDraft } from '../ui/draft';
import { useFaulty } from '../ui/faulty';
import { Choice, Field, inputLook } from '../ui/field';
import { Notice } from '../ui/notice';
import { Refused } from '../ui/refused';

export type SaveEntry = (
  input: TidyEntry & { id: string | null; rev: number; key: string },
) => Promise<Outcome<{ id: string }>>;

type Fields = Record<'target' | 'targetLang' | 'kind' | 'source' | 'sourceLang' | 'forbidden' | 'note', string>;
const blank: Fields = { target: '', targetLang: '', kind: 'term', source: '', sourceLang: '', forbidden: '', note: '' };

/** A new entry, or one that is edited in its place. What was typed stays until it is saved. */
export function EntryForm({
  entry,
  languages,
  usualLang = '',
  save,
  onClose,
  onSaved = onClose,
  onTypedOn,
}: {
  entry?: EntryView;
  languages: readonly string[];
  /** What a new entry is most likely for: as one for every language it would be asked for in articles of all of them. */
  usualLang?: string;
  save: SaveEntry;
  /** It is given up, or saved where nothing else is said for that. */
  onClose?: () => void;
  onSaved?: (id: string, entry: TidyEntry) => void;
  /** It was saved, and more was typed meanwhile. */
  onTypedOn?: () => void;
}) {
  const say = useTranslations('glossary');
  const { run, pending, trouble } = useDeed(save);
  const draft = useDraft<Fields>(`glossary ${entry?.id ?? 'new'}`);
  const [untouched, setUntouched] = useState<Fields>(entry ? fieldsOf(entry) : { ...blank, targetLang: usualLang });
  const fields = draft.typed ?? untouched;
  const [added, setAdded] = useState<string | null>(null);
  const field = (name: keyof Fields): Changing => ({
    value: fields[name],
    error: trouble?.fields[name],
    onChange: ({ target }) => draft.change((now) => ({ ...(now ?? untouched), [name]: target.value })),
  });
  const submit = async () => {
    const typed = entryOf(fields);
    const saved = await run({ ...typed, id: entry?.id ?? null, rev: entry?.rev ?? 0 });
    if (!saved) return setAdded(null);
    setAdded(fields.target.trim());
    if (!draft.sent(draft.typed)) return onTypedOn?.();
    // The next one is likely to be of the same kind.
    if (!entry) setUntouched({ ...blank, targetLang, sourceLang, kind: fields.kind });
    onSaved?.(saved.id, typed);
  };
  const cancel = () => {
    draft.keep(null);
    onClose?.();
  };
  const { targetLang, sourceLang } = fields;
  const tags = languagesWith(languages, targetLang, sourceLang);
  const choices = [{ value: '', text: say('any-language') }, ...namedLanguages(tags)];
  const kinds = (['term', 'name'] as const).map((kind) => ({ value: kind, text: say(`kinds.${kind}`) }));
  return (
    <form
      ref={useFaulty(trouble)}
      aria-label={entry ? say('edit-title', { spelling: entry.target }) : say('add-title')}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="grid gap-4 sm:grid-cols-[1fr_14rem_8rem]">
        <Line label={say('fields.target')} {...field('target')} />
        <Choice label={say('fields.targetLang')} choices={choices} {...field('targetLang')} />
        <Choice label={say('fields.kind')} choices={kinds} {...field('kind')} />
        <Line label={say('fields.source')} hint={say('fields.source-hint')} {...field('source')} />
        <Choice label={say('fields.sourceLang')} choices={choices} {...field('sourceLang')} />
      </div>
      <Line label={say('fields.forbidden')} hint={say('fields.forbidden-hint')} rows={3} {...field('forbidden')} />
      <Line label={say('fields.note')} rows={2} {...field('note')} />
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
      {added && !entry ? <Notice tone="good">{say('added', { spelling: added })}</Notice> : null}
      <div className="flex gap-4">
        <Button type="submit" look="primary" pending={pending}>
          {say(entry ? 'save' : 'add')}
        </Button>
        {onClose ? (
          <Button look="plain" onPress={cancel}>
            {say('cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

type Changing = { value: string; error: string | undefined; onChange: (event: { target: { value: string } }) => void };

function Line({ label, hint, rows, error, ...input }: Changing & { label: string; hint?: string; rows?: number }) {
  const Input = rows ? 'textarea' : 'input';
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => <Input {...input} {...tied} dir="auto" rows={rows} spellCheck={false} className={inputLook} />}
    </Field>
  );
}

function fieldsOf({ target, targetLang, kind, source, sourceLang, forbidden, note }: EntryView): Fields {
  return { target, targetLang, kind, source, sourceLang, note, forbidden: forbidden.join('\n') };
}

function entryOf({ kind, forbidden, ...texts }: Fields): TidyEntry {
  const variants = forbidden.split('\n').map((variant) => variant.trim());
  return { ...texts, kind: kind === 'name' ? 'name' : 'term', forbidden: variants.filter(Boolean) };
}
