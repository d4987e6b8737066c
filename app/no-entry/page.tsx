import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Wordmark } from '@/components/desk/wordmark';
import { say } from '@/lib/i18n/say';
import { can } from '@/lib/people/policy';
import { currentActor } from '@/lib/people/session';

export const metadata: Metadata = { title: say('desk.no-entry.title') };

/** Where somebody lands whose role has no part in a room: readers from the whole desk, others from one room of it. */
export default async function NoEntryPage() {
  const actor = await currentActor();
  if (actor.kind === 'anonymous') redirect('/sign-in');
  const isOfDesk = can(actor, 'read-desk');
  return (
    <main className="mx-auto max-w-xl px-6 py-16">
      <Wordmark />
      <h1 className="pt-12 font-serif text-[2.125rem] leading-tight">{say('desk.no-entry.title')}</h1>
      <p className="pt-4 text-ink-soft">{say(isOfDesk ? 'desk.no-entry.room' : 'desk.no-entry.text')}</p>
      <p className="flex gap-6 pt-8 underline underline-offset-4">
        {isOfDesk ? (
          <Link href="/desk">{say('desk.no-entry.queue')}</Link>
        ) : (
          <a href="/">{say('desk.no-entry.site')}</a>
        )}
        <Link href="/desk/account">{say('desk.no-entry.account')}</Link>
      </p>
    </main>
  );
}
