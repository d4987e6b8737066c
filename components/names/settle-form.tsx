'use client';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NameRow } from '@/lib/checks/ledger/plan';
import type { Settled } from '@/lib/checks/ledger/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Field, inputLook } from '../ui/field';
import { Notice } from '../ui/notice';
import type { Settle } from './ledger';

/** The choice of the one spelling: one of those that are there, or another. */
export function SettleForm({
  articleId,
  lang,
  name,
  row,
  settle,
  onSettled,
}: {
  articleId: string;
  lang: string;
  name: string;
  row: NameRow;
  settle: Settle;
  onSettled: (done: Settled) => void;
}) {
  const say = useTranslations('names');
  const id = useId();
  const { run, pending, trouble } = useDeed(settle);
  const spellings = row.spellings.map(({ text }) => text);
  const [chosen, setChosen] = useState<string | null>(row.canonical);
  const [typed, setTyped] = useState('');
  const spelling = typed.trim() || chosen || '';
  const submit = async () => {
    const done = await run({ articleId, spellings, spelling });
    if (done) onSettled(done);
  };
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset className="flex flex-col gap-1">
        <legend className="label-text pb-1">
          {say('choose')}
          <span className="sr-only">: {name}</span>
        </legend>
        {row.choices.map((text) => (
          <label key={text} className="flex items-baseline gap-2">
            <input
              type="radio"
              name={id}
              value={text}
              checked={!typed.trim() && chosen === text}
              onChange={() => {
                setChosen(text);
                setTyped('');
              }}
            />
            <span lang={lang}>{text}</span>
          </label>
        ))}
      </fieldset>
      <Field
        label={
          <>
            {say('other')}
            <span className="sr-only">: {name}</span>
          </>
        }
      >
        {(tied) => (
          <input
            {...tied}
            lang={lang}
            value={typed}
            maxLength={200}
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
            className={inputLook}
          />
        )}
      </Field>
      {trouble ? <Notice tone="trouble">{trouble.fields.spelling ?? trouble.sentence}</Notice> : null}
      <Button
        type="submit"
        look="primary"
        pending={pending}
        isDisabled={!spelling}
        aria-label={say('settle-name', { name })}
        className="self-start"
      >
        {say('settle')}
      </Button>
    </form>
  );
}
