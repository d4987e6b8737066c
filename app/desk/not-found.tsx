import Link from 'next/link';
import { say } from '@/lib/i18n/say';

/** An article that is not on this desk: a wrong address, or one that this person does not see. */
export default function DeskNotFound() {
  return (
    <div className="max-w-xl py-24">
      <title>{say('desk.not-found.title')}</title>
      <h1 className="font-serif text-[2.125rem] leading-tight">{say('desk.not-found.title')}</h1>
      <p className="pt-4 text-ink-soft">{say('desk.not-found.text')}</p>
      <p className="pt-8">
        <Link href="/desk" className="underline underline-offset-4">
          {say('desk.not-found.queue')}
        </Link>
      </p>
    </div>
  );
}
