'use client';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useFaulty } from '../ui/faulty';
import { Choice } from '../ui/field';
import { Refused } from '../ui/refused';
import { languagesWith, namedLanguages } from './language-name';
import { ARTICLE_FILES, refusingLarge, TextSheet, useSheet } from './text-sheet';

type Input = { text: string; fileName: string; sourceLang: string; targetLang: string; key: string };

/** Paste, type or drop a text, say what languages it has, and it is paired. What was typed and chosen survives a closed tab. */
export function ImportForm({
  languages,
  usualSource,
  importText,
}: {
  languages: readonly string[];
  /** Of what this person brought last. */
  usualSource: string | null;
  importText: (input: Input) => Promise<Outcome<{ id: string }>>;
}) {
  const say = useTranslations('desk.import');
  const router = useRouter();
  const sheet = useSheet('import');
  const { text, fileName } = sheet;
  const sourceLang = sheet.chosen('sourceLang') ?? usualSource ?? '';
  const targetLang = sheet.chosen('targetLang') ?? '';
  const { run, pending, trouble } = useDeed(useMemo(() => refusingLarge(importText), [importText]));

  const submit = async () => {
    const made = await run({ text, fileName, sourceLang, targetLang });
    if (!made) return;
    sheet.sent();
    router.push(`/desk/${made.id}/pairing`);
  };
  const { text: textError, sourceLang: sourceError, targetLang: targetError } = trouble?.fields ?? {};
  const isTold = textError ?? sourceError ?? targetError;
  const named = namedLanguages(languagesWith(languages, sourceLang, targetLang));

  return (
    <form
      ref={useFaulty(trouble)}
      className="max-w-3xl pt-10"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1 className="font-serif text-[2.125rem] leading-tight">{say('title')}</h1>
      <p className="max-w-2xl pt-3 text-ink-soft">{say('what')}</p>
      <fieldset className="grid gap-4 pt-8 sm:grid-cols-2">
        <Choice
          label={say('source')}
          value={sourceLang}
          onChange={(event) => sheet.choose('sourceLang', event.target.value)}
          choices={[{ value: '', text: say('choose') }, ...named]}
          error={sourceError}
        />
        <Choice
          label={say('target')}
          value={targetLang}
          onChange={(event) => sheet.choose('targetLang', event.target.value)}
          choices={[{ value: '', text: say('detect') }, ...named]}
          error={targetError}
        />
      </fieldset>
      <TextSheet
        sheet={sheet}
        label={say('text')}
        file={{ label: say('file'), ...ARTICLE_FILES }}
        placeholder={say('placeholder')}
        rows={18}
        // So that what sends it is in sight below it.
        look="prose-text h-56 sm:h-[calc(100dvh-31rem)] sm:min-h-56"
        error={textError}
      />
      <div className="flex flex-col gap-4 pt-4">
        {trouble && !isTold ? <Refused sentence={trouble.sentence} /> : null}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" look="primary" pending={pending} isDisabled={!text.trim() || !sourceLang}>
            {pending ? say('working') : say('submit')}
          </Button>
          <p className="text-sm text-ink-soft">{say(sourceLang ? 'limits' : 'source-needed')}</p>
        </div>
      </div>
    </form>
  );
}
