'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/notice';
import { Refused } from '../ui/refused';
import { PlainField, PlainForm, typedIn } from './plain-form';

type Rename = (input: { name: string; key: string }) => Promise<Outcome<{ name: string }>>;

/** By which name the others know oneself. */
export function NameForm({ name, rename }: { name: string; rename: Rename }) {
  const say = useTranslations('people');
  const { run, pending, trouble } = useDeed(rename);
  const [renamed, setRenamed] = useState<string | null>(null);
  const submit = async (typed: FormData) => {
    const done = await run({ name: typedIn(typed, 'name') });
    setRenamed(done?.name ?? null);
  };
  return (
    <PlainForm label={say('account.name-title')} run={submit} trouble={trouble} className="flex flex-col gap-5">
      <PlainField
        label={say('invitation.name')}
        error={trouble?.fields.name}
        name="name"
        type="text"
        autoComplete="name"
        defaultValue={name}
      />
      {trouble && !trouble.fields.name ? <Refused sentence={trouble.sentence} /> : null}
      {renamed && !trouble ? <Notice tone="good">{say('account.name-changed', { name: renamed })}</Notice> : null}
      <Button type="submit" pending={pending} className="self-start">
        {say('account.name-submit')}
      </Button>
    </PlainForm>
  );
}
