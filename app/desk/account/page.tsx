import type { Metadata } from 'next';
import { NameForm } from '@/components/people/name-form';
import { PasswordForm } from '@/components/people/password-form';
import { SignOut } from '@/components/people/sign-out';
import { say } from '@/lib/i18n/say';
import { findAccount, sessionDays } from '@/lib/people/sign-in/store';
import { enter } from '../../room';
import { changePassword, rename, signOut, signOutEverywhere } from './actions';

export const metadata: Metadata = { title: say('people.account.title') };

export default async function AccountPage() {
  const { name, email, role, hasPassword, sessions } = await enter('/desk/account', findAccount);
  const values = { name, role: say(`people.roles.${role}`), email };
  return (
    <div className="max-w-xl pt-10">
      <h1 className="font-serif text-[2.125rem] leading-tight">{say('people.account.title')}</h1>
      <p className="pt-3 text-ink-soft">{say('people.account.lead', values)}</p>
      <section className="mt-10 border-t border-hairline pt-6">
        <h2 className="font-serif text-xl">{say('people.account.name-title')}</h2>
        <p className="pt-1 pb-4 text-[0.9375rem] text-ink-soft">{say('people.account.name-lead')}</p>
        <NameForm name={name} rename={rename} />
      </section>
      <section className="mt-10 border-t border-hairline pt-6">
        <h2 className="font-serif text-xl">{say('people.account.sessions-title')}</h2>
        <p className="pt-1 pb-4 text-[0.9375rem] text-ink-soft">
          {say('people.account.sessions', { count: sessions, days: sessionDays })}
        </p>
        <SignOut signOut={signOut} signOutEverywhere={signOutEverywhere} />
      </section>
      <section className="mt-10 border-t border-hairline pt-6">
        <h2 className="font-serif text-xl">{say('people.account.password-title')}</h2>
        <p className="pt-1 pb-4 text-[0.9375rem] text-ink-soft">
          {say(hasPassword ? 'people.account.password-lead' : 'people.account.no-password')}
        </p>
        {hasPassword ? <PasswordForm email={email} change={changePassword} /> : null}
      </section>
    </div>
  );
}
