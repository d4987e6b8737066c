'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { passwordLength } from '@/lib/people/password-rule';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Refused } from '../ui/refused';
import { enter } from './enter';
import { PlainField, PlainForm, typedIn } from './plain-form';

type Join = { token: string; name: string; email: string; password: string; key: string };

/** Takes an invitation up and goes straight on to the desk. `email` and `name` are what the link knows already. */
export function JoinForm(props: {
  token: string;
  email: string | null;
  name: string | null;
  join: (input: Join) => Promise<Outcome<{ email: string }>>;
}) {
  const say = useTranslations('people');
  const { run, pending, trouble } = useDeed(props.join);
  const fields = trouble?.fields ?? {};
  const [entering, setEntering] = useState(false);
  const submit = async (typed: FormData) => {
    const password = typedIn(typed, 'password');
    const name = props.name ?? typedIn(typed, 'name');
    const done = await run({ token: props.token, name, email: typedIn(typed, 'email'), password });
    if (!done) return;
    setEntering(true);
    const problem = await enter({ provider: 'credentials', email: done.email, password });
    window.location.assign(problem ? '/sign-in' : '/desk');
  };
  return (
    <PlainForm run={submit} trouble={trouble} className="flex flex-col gap-5">
      {props.email === null ? (
        <PlainField
          label={say('invitation.email')}
          error={fields.email}
          name="email"
          type="email"
          autoComplete="username"
        />
      ) : (
        <PlainField
          label={say('invitation.email')}
          name="email"
          type="email"
          autoComplete="username"
          value={props.email}
          readOnly
        />
      )}
      {props.name === null ? (
        <PlainField
          label={say('invitation.name')}
          hint={say('invitation.name-help')}
          error={fields.name}
          name="name"
          type="text"
          autoComplete="name"
        />
      ) : null}
      <PlainField
        label={say('invitation.password')}
        hint={say('password.rule', passwordLength)}
        error={fields.password}
        name="password"
        type="password"
        autoComplete="new-password"
      />
      {trouble && !(fields.email || fields.name || fields.password) ? <Refused sentence={trouble.sentence} /> : null}
      <Button type="submit" look="primary" pending={pending || entering} className="self-start">
        {say(
          pending || entering ? 'invitation.pending' : `invitation.${props.name ? 'submit-password' : 'submit-join'}`,
        )}
      </Button>
    </PlainForm>
  );
}
