import Link from 'next/link';
import { Wordmark } from '@/components/desk/wordmark';
import { say } from '@/lib/i18n/say';

export default function NoEntryPage() {
  return (
    <main className="mx-auto max-w-xl px-6 py-16">
      <Wordmark />
      <h1 className="pt-12 font-serif text-[2.125rem] leading-tight">{say('desk.no-entry.title')}</h1>
      <p className="pt-4 text-ink-soft">{say('desk.no-entry.text')}</p>
      <p className="flex gap-6 pt-8 underline underline-offset-4">
        <a href="/">{say('desk.no-entry.site')}</a>
        <Link href="/desk/account">{say('desk.no-entry.account')}</Link>
      </p>
    </main>
  );
}
