'use client';
import { useRouter } from 'next/navigation';
import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { decodeText } from '@/lib/articles/input';
import type { Outcome } from '@/lib/outcome';
import { isRefusal } from '@/lib/refusal';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { inputLook } from '../ui/field';
import { Notice } from '../ui/notice';
import { languageName } from './language-name';

type Input = { text: string; fileName: string; sourceLang: string; targetLang: string; key: string };
const DRAFT = 'diptych import';

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
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [fileName, setFileName] = useState('');
  const [sourceLang, setSourceLang] = useState(usual);
  const [targetLang, setTargetLang] = useState('');
  const [isOver, setOver] = useState(false);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { run, pending, trouble } = useDeed(importText);

  useEffect(() => setText(localStorage.getItem(DRAFT) ?? ''), []);
  const keep = (next: string, name = '') => {
    setText(next);
    setFileName(name);
    try {
      localStorage.setItem(DRAFT, next);
    } catch {
      // A full store only means that a closed tab loses the draft.
    }
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      keep(decodeText(new Uint8Array(await chosen.arrayBuffer())), chosen.name);
      setUnreadable(null);
    } catch (error) {
      setUnreadable(isRefusal(error) ? error.message : say('no-text'));
    }
  };
  const drop = (event: DragEvent | ClipboardEvent, files: FileList | undefined) => {
    setOver(false);
    if (!files?.length) return;
    event.preventDefault();
    void read(files[0]);
  };
  const submit = async () => {
    const made = await run({ text, fileName, sourceLang, targetLang });
    if (!made) return;
    localStorage.removeItem(DRAFT);
    router.push(`/desk/${made.id}/pairing`);
  };

  return (
    <form
      className="mx-auto max-w-3xl pt-10"
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
      <div className="flex items-baseline justify-between gap-4 pt-6 pb-1">
        <label htmlFor={`${id}-text`} className="label-text">
          {fileName || say('text')}
        </label>
        <Button look="plain" onPress={() => file.current?.click()}>
          {say('file')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".txt,text/plain"
          aria-label={say('file')}
          className="hidden"
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </div>
      <textarea
        id={`${id}-text`}
        dir="auto"
        value={text}
        onChange={(event) => keep(event.target.value, fileName)}
        onPaste={(event) => drop(event, event.clipboardData.files)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => drop(event, event.dataTransfer.files)}
        placeholder={say('placeholder')}
        spellCheck={false}
        rows={18}
        aria-invalid={trouble?.fields.text ? true : undefined}
        className={`${inputLook} prose-text resize-y ${isOver ? 'border-focus bg-polished-tint' : ''}`}
      />
      <div className="flex flex-col gap-4 pt-4">
        {unreadable ? <Notice tone="trouble">{unreadable}</Notice> : null}
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
