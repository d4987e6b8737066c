'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Role } from '@/lib/people/actor';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { enter, type Trouble } from './enter';
import { PlainField, PlainForm, typedIn } from './plain-form';

type DemoPerson = { name: string; email: string; role: Role };

/** Email and password, and on the demo desk its people by one click. */
export function SignInForm({ to, trouble: before, demo }: { to: string; trouble: Trouble | null; demo: DemoPerson[] }) {
  const say = useTranslations('people.sign-in');
  const [trouble, setTrouble] = useState(before);
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState<string | null>(null);
  const go = async (asked: Parameters<typeof enter>[0]) => {
    if (busy) return;
    setBusy(asked.provider === 'demo' ? asked.email : 'form');
    setTrouble(null);
    const problem = await enter(asked);
    if (!problem) return window.location.assign(to);
    // React empties a form that was sent before the page came alive: this is what it goes back to.
    if (asked.provider === 'credentials') setEmail(asked.email);
    setTrouble(problem);
    setBusy(null);
  };
  return (
    <>
      {/* Whoever tries the demo desk has no password: what they need comes first. */}
      {demo.length ? (
        <>
          <DemoPeople demo={demo} busy={busy} go={(email) => go({ provider: 'demo', email })} />
          <h2 className="pt-12 pb-4 font-serif text-xl">{say('demo-else')}</h2>
        </>
      ) : null}
      <PlainForm
        label={say('title')}
        className="flex flex-col gap-5"
        run={(typed) =>
          go({ provider: 'credentials', email: typedIn(typed, 'email'), password: typedIn(typed, 'password') })
        }
      >
        <PlainField label={say('email')} name="email" type="email" autoComplete="username" defaultValue={email} />
        <PlainField label={say('password')} name="password" type="password" autoComplete="current-password" />
        {trouble ? (
          <Notice tone="trouble">{trouble.code === 'throttled' ? say('throttled', trouble) : say(trouble.code)}</Notice>
        ) : null}
        <Button type="submit" look="primary" pending={busy === 'form'} className="self-start">
          {say(busy === 'form' ? 'pending' : 'submit')}
        </Button>
      </PlainForm>
      <noscript>
        <p className="pt-5 text-ink-soft">{say('needs-script')}</p>
      </noscript>
    </>
  );
}

function DemoPeople(props: { demo: DemoPerson[]; busy: string | null; go: (email: string) => Promise<void> }) {
  const say = useTranslations('people');
  return (
    <section aria-labelledby="demo">
      <h2 id="demo" className="font-serif text-xl">
        {say('sign-in.demo-title')}
      </h2>
      <p className="pt-1 pb-4 text-[0.9375rem] text-ink-soft">{say('sign-in.demo-lead')}</p>
      <ul className="border-t border-hairline">
        {props.demo.map(({ name, email, role }) => (
          <li key={email} className="border-b border-hairline py-3">
            <PlainForm
              run={() => props.go(email)}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
            >
              <p className="min-w-0 flex-1 basis-40 text-[0.9375rem] leading-snug text-ink-soft">
                <span className="pe-2 font-serif text-lg text-ink">{name}</span>
                {say(`roles.${role}`)}
                <span className="block">{say(`role-does.${role}`)}</span>
              </p>
              <Button type="submit" pending={props.busy === email}>
                {say('sign-in.demo-as', { name })}
              </Button>
            </PlainForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
