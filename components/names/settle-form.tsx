'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { NameRow } from '@/lib/checks/ledger/plan';
import type { Settled } from '@/lib/checks/ledger/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useFaulty } from '../ui/faulty';
import { Field, inputLook } from '../ui/field';
import { Refused } from '../ui/refused';
import type { Settle } from './ledger';

/** The choice of the one spelling: one of those that are there, or another. */
export function SettleForm({
  articleId,
  lang,
  name,
  row,
  settle,
  typed,
  onTyped,
  onCancel,
  onSettled,
}: {
  articleId: string;
  lang: string;
  name: string;
  row: NameRow;
  settle: Settle;
  /** A spelling of one's own. */
  typed: string;
  onTyped: (typed: string) => void;
  /** Null where the name has to be settled, and the form stands there unasked. */
  onCancel: (() => void) | null;
  onSettled: (done: Settled) => void;
}) {
  const say = useTranslations('names');
  const id = useId();
  const { run, pending, trouble } = useDeed(settle);
  const router = useRouter();
  const spellings = row.spellings.map(({ text }) => text);
  const [chosen, setChosen] = useState<string | null>(row.canonical);
  const spelling = typed.trim() || chosen || '';
  const submit = async () => {
    const done = await run({ articleId, spellings, spelling });
    if (!done) return;
    onTyped('');
    onSettled(done);
  };
  // The names are others than those that were seen: they come as they are now.
  useEffect(() => {
    if (trouble?.code === 'conflict') router.refresh();
  }, [trouble, router]);
  return (
    <form
      ref={useFaulty(trouble)}
      className="flex min-w-0 flex-col gap-3"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel?.();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset className="flex min-w-0 flex-col gap-1">
        <legend className="label-text pb-1">
          {say('choose')}
          <span className="sr-only">: {name}</span>
        </legend>
        {row.choices.map((text) => (
          <label key={text} className="flex items-baseline gap-2 pointer-coarse:py-2">
            <input
              type="radio"
              name={id}
              value={text}
              checked={!typed.trim() && chosen === text}
              onChange={() => {
                setChosen(text);
                onTyped('');
              }}
            />
            <span lang={lang} dir={directionOf(lang)} className="wrap-anywhere">
              {text}
            </span>
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
        error={trouble?.fields.spelling}
      >
        {(tied) => (
          <input
            {...tied}
            lang={lang}
            dir={directionOf(lang)}
            value={typed}
            spellCheck={false}
            onChange={(event) => onTyped(event.target.value)}
            className={inputLook}
          />
        )}
      </Field>
      {trouble && !trouble.fields.spelling ? <Refused sentence={trouble.sentence} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          look="primary"
          pending={pending}
          isDisabled={!spelling}
          aria-label={say('settle-name', { name })}
        >
          {say('settle')}
        </Button>
        {onCancel ? <Button onPress={onCancel}>{say('cancel')}</Button> : null}
      </div>
    </form>
  );
}
