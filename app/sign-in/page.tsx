import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { troubleOf } from '@/components/people/enter';
import { SignInForm } from '@/components/people/sign-in-form';
import { env } from '@/lib/env';
import { say } from '@/lib/i18n/say';
import { pathOnSite } from '@/lib/people/callback';
import { currentActor } from '@/lib/people/session';
import { listDemoPeople } from '@/lib/people/sign-in/store';

export const metadata: Metadata = { title: say('people.sign-in.title') };

/** `to` is where our own pages send people back; callbackUrl and error come from next-auth. */
type Asked = { to?: string | string[]; callbackUrl?: string | string[]; error?: string | string[] };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const to = pathOnSite(one(asked.to) ?? one(asked.callbackUrl));
  const actor = await currentActor();
  if (actor.kind === 'person') redirect(to);
  const demo = await listDemoPeople(actor, { isDemo: env().isDemo });
  const error = one(asked.error);
  return (
    <>
      <h1 className="font-serif text-[2.5rem] leading-tight">{say('people.sign-in.title')}</h1>
      <p className="pt-2 pb-8 text-ink-soft">{say('people.sign-in.lead')}</p>
      <SignInForm to={to} trouble={error ? troubleOf(error) : null} demo={demo} />
    </>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
