'use client';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { passwordLength } from '@/lib/people/password-rule';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useKeptFocus } from '../ui/kept-focus';
import { Notice } from '../ui/notice';
import { Refused } from '../ui/refused';
import { PlainField, PlainForm, typedIn } from './plain-form';

type Change = (input: { current: string; next: string; key: string }) => Promise<Outcome<boolean>>;

/** A new password for oneself. The address stands in it for the password manager. */
export function PasswordForm({ email, change }: { email: string; change: Change }) {
  const say = useTranslations('people');
  const { run, pending, trouble } = useDeed(change);
  const [changes, setChanges] = useState(0);
  const self = useRef<HTMLDivElement>(null);
  useKeptFocus(self, changes, '[type=submit]');
  const { current, next = trouble?.fields.password } = trouble?.fields ?? {};
  const submit = async (typed: FormData) => {
    const done = await run({ current: typedIn(typed, 'current'), next: typedIn(typed, 'next') });
    if (done) setChanges(changes + 1);
  };
  return (
    <div ref={self}>
      <PlainForm label={say('account.password-title')} run={submit} trouble={trouble} className="flex flex-col gap-5">
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <div key={changes} className="flex flex-col gap-5">
          <PlainField
            label={say('account.current')}
            error={current}
            name="current"
            type="password"
            autoComplete="current-password"
          />
          <PlainField
            label={say('account.next')}
            hint={say('password.rule', passwordLength)}
            error={next}
            name="next"
            type="password"
            autoComplete="new-password"
          />
        </div>
        {trouble && !(current || next) ? <Refused sentence={trouble.sentence} /> : null}
        {changes && !trouble ? <Notice tone="good">{say('account.changed')}</Notice> : null}
        <Button type="submit" pending={pending} className="self-start">
          {say('account.submit')}
        </Button>
      </PlainForm>
    </div>
  );
}
