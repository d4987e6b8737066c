'use client';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { decodeText } from '@/lib/articles/file-text';
import type { GlossaryFormat, Imported } from '@/lib/checks/glossary/store';
import type { Outcome } from '@/lib/outcome';
import { refusingLarge, TextSheet, useSheet } from '../desk/text-sheet';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Choice } from '../ui/field';
import { Notice } from '../ui/notice';
import { Refused } from '../ui/refused';

type ImportFile = (input: { format: GlossaryFormat; text: string; key: string }) => Promise<Outcome<Imported>>;

const GLOSSARY_FILES = {
  accept: ['.csv', '.tsv', '.txt', '.tbx', '.xml'],
  read: async (bytes: Uint8Array) => ({ text: decodeText(bytes) }),
  most: 1,
};

/** A file or a pasted text into the glossary; what it came to is told, line by line where it did not fit. */
export function ImportGlossary({ importFile }: { importFile: ImportFile }) {
  const say = useTranslations('glossary');
  const sheet = useSheet('glossary file');
  const { text } = sheet;
  const [asked, setAsked] = useState<GlossaryFormat | null>(null);
  const format = asked ?? (/^\s*<\?xml|^\s*<(tbx|martif)\b/i.test(text.slice(0, 200)) ? 'tbx' : 'csv');
  const [done, setDone] = useState<Imported | null>(null);
  const { run, pending, trouble } = useDeed(useMemo(() => refusingLarge(importFile), [importFile]));
  const submit = async () => {
    const imported = await run({ format, text });
    setDone(imported);
    if (!imported) return;
    setAsked(null);
    sheet.sent();
  };
  return (
    <form
      aria-label={say('import.title')}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div>
        <TextSheet
          sheet={sheet}
          label={say('import.text')}
          file={{ label: say('import.file'), ...GLOSSARY_FILES }}
          look="font-mono text-sm"
          rows={6}
          error={trouble?.fields.text}
        />
      </div>
      <div className="flex flex-wrap items-end gap-4">
        <Choice
          label={say('import.format')}
          value={format}
          onChange={(event) => setAsked(event.target.value === 'tbx' ? 'tbx' : 'csv')}
          choices={(['csv', 'tbx'] as const).map((value) => ({ value, text: say(`formats.${value}`) }))}
        />
        <Button type="submit" look="primary" pending={pending} isDisabled={!text.trim()}>
          {say('import.submit')}
        </Button>
      </div>
      {trouble && !trouble.fields.text ? <Refused sentence={trouble.sentence} /> : null}
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
