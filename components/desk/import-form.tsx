'use client';
import { useRouter } from 'next/navigation';
import { useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { inputLook } from '../ui/field';
import { Notice } from '../ui/notice';
import { languageName } from './language-name';
import { refusingLarge, TextSheet, useDraft } from './text-sheet';

type Input = { text: string; fileName: string; sourceLang: string; targetLang: string; key: string };

/** Paste, type or drop a text, say what languages it has, and it is paired. What was typed survives a closed tab. */
export function ImportForm({
  languages,
  sourceLang: usual,
  importText,
}: {
  languages: readonly string[];
  sourceLang: string;
  importText: (input: Input) => Promise<Outcome<{ id: string }>>;
}) {
  const say = useTranslations('desk.import');
  const router = useRouter();
  const id = useId();
  const draft = useDraft('diptych import');
  const { text, fileName } = draft;
  const [sourceLang, setSourceLang] = useState(usual);
  const [targetLang, setTargetLang] = useState('');
  const { run, pending, trouble } = useDeed(useMemo(() => refusingLarge(importText), [importText]));

  const submit = async () => {
    const made = await run({ text, fileName, sourceLang, targetLang });
    if (!made) return;
    draft.forget();
    router.push(`/desk/${made.id}/pairing`);
  };

  return (
    <form
      className="max-w-3xl pt-10"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1 className="font-serif text-[2.125rem] leading-tight">{say('title')}</h1>
      <p className="max-w-2xl pt-3 text-ink-soft">{say('what')}</p>
      <fieldset className="grid gap-4 pt-8 sm:grid-cols-2">
        <LanguageField
          id={`${id}-source`}
          label={say('source')}
          value={sourceLang}
          onChange={setSourceLang}
          languages={languages}
          empty={say('choose')}
          error={trouble?.fields.sourceLang}
        />
        <LanguageField
          id={`${id}-target`}
          label={say('target')}
          value={targetLang}
          onChange={setTargetLang}
          languages={languages}
          empty={say('detect')}
          error={trouble?.fields.targetLang}
        />
      </fieldset>
      <TextSheet
        draft={draft}
        label={say('text')}
        placeholder={say('placeholder')}
        rows={18}
        isInvalid={trouble?.fields.text !== undefined}
      />
      <div className="flex flex-col gap-4 pt-4">
        {trouble ? <Notice tone="trouble">{trouble.fields.text ?? trouble.sentence}</Notice> : null}
        <div className="flex items-center gap-4">
          <Button type="submit" look="primary" pending={pending} isDisabled={!text.trim() || !sourceLang}>
            {pending ? say('working') : say('submit')}
          </Button>
          <p className="text-sm text-ink-soft">{say(sourceLang ? 'limits' : 'source-needed')}</p>
        </div>
      </div>
    </form>
  );
}

function LanguageField(props: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  languages: readonly string[];
  empty: string;
  error?: string;
}) {
  const named = props.languages.map((tag) => ({ tag, name: languageName(tag) }));
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={props.id} className="label-text">
        {props.label}
      </label>
      <select
        id={props.id}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        aria-invalid={props.error ? true : undefined}
        className={inputLook}
      >
        <option value="">{props.empty}</option>
        {named
          .sort((a, b) => a.name.localeCompare(b.name))
          .map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
      </select>
      {props.error ? <p className="text-sm text-danger">{props.error}</p> : null}
    </div>
  );
}
