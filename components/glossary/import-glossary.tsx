'use client';
import { useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { decodeText } from '@/lib/articles/input';
import type { GlossaryFormat, Imported } from '@/lib/checks/glossary/store';
import type { Outcome } from '@/lib/outcome';
import { isRefusal } from '@/lib/refusal';
import { refusingLarge } from '../desk/text-sheet';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useDraft } from '../ui/draft';
import { Choice, inputLook } from '../ui/field';
import { FileButton } from '../ui/file-button';
import { Notice } from '../ui/notice';

type ImportFile = (input: { format: GlossaryFormat; text: string; key: string }) => Promise<Outcome<Imported>>;

/** A file or a pasted text into the glossary; what it came to is told, line by line where it did not fit. */
export function ImportGlossary({ importFile }: { importFile: ImportFile }) {
  const say = useTranslations('glossary');
  const id = useId();
  const draft = useDraft<string>('glossary file', { ownTab: true });
  const text = draft.typed ?? '';
  const [format, setFormat] = useState<GlossaryFormat>('csv');
  const [done, setDone] = useState<Imported | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { run, pending, trouble } = useDeed(useMemo(() => refusingLarge(importFile), [importFile]));
  const take = (next: string) => {
    draft.keep(next || null);
    setDone(null);
    if (/^\s*<\?xml|^\s*<(tbx|martif)\b/i.test(next.slice(0, 200))) setFormat('tbx');
  };
  const read = async (chosen: File) => {
    try {
      take(decodeText(new Uint8Array(await chosen.arrayBuffer())));
      setUnreadable(null);
    } catch (error) {
      setUnreadable(isRefusal(error) ? error.message : say('import.large'));
    }
  };
  const submit = async () => {
    const imported = await run({ format, text });
    setDone(imported);
    if (imported) draft.sent(text);
  };
  return (
    <form
      aria-label={say('import.title')}
      className="flex max-w-3xl flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="flex flex-wrap items-end justify-between gap-4">
        <label htmlFor={id} className="label-text">
          {say('import.text')}
        </label>
        <FileButton
          label={say('import.file')}
          accept={['.csv', '.tsv', '.txt', '.tbx', '.xml']}
          onFile={(chosen) => void read(chosen)}
        />
      </div>
      <textarea
        id={id}
        rows={6}
        value={text}
        spellCheck={false}
        onChange={(event) => take(event.target.value)}
        className={`${inputLook} font-mono text-sm`}
      />
      <div className="flex flex-wrap items-end gap-4">
        <Choice
          label={say('import.format')}
          value={format}
          onChange={(event) => setFormat(event.target.value === 'tbx' ? 'tbx' : 'csv')}
          choices={(['csv', 'tbx'] as const).map((value) => ({ value, text: say(`formats.${value}`) }))}
        />
        <Button type="submit" look="primary" pending={pending} isDisabled={!text.trim()}>
          {say('import.submit')}
        </Button>
      </div>
      {unreadable ? <Notice tone="trouble">{unreadable}</Notice> : null}
      {trouble ? <Notice tone="trouble">{trouble.fields.text ?? trouble.sentence}</Notice> : null}
      {done ? <Came done={done} /> : null}
    </form>
  );
}

function Came({ done }: { done: Imported }) {
  const say = useTranslations('glossary');
  return (
    <Notice tone="good">
      <p>{say('import.done', { added: done.added, changed: done.changed })}</p>
      {done.problems.length ? (
        <ul className="list-disc ps-5">
          {done.problems.map(({ code, values }) => (
            <li key={`${code} ${Object.values(values).join(' ')}`}>{say(`problems.${code}`, values as never)}</li>
          ))}
        </ul>
      ) : null}
      {done.left ? <p>{say('import.left', { left: done.left })}</p> : null}
    </Notice>
  );
}
