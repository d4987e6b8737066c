import Link from 'next/link';
import { Lone } from '@/components/desk/lone';
import { say } from '@/lib/i18n/say';

/** An article that is not on this desk: a wrong address, or one that this person does not see. */
export default function DeskNotFound() {
  return (
    <Lone title={say('desk.not-found.title')} text={say('desk.not-found.text')}>
      <title>{say('desk.not-found.title')}</title>
      <Link href="/desk" className="underline underline-offset-4">
        {say('desk.not-found.queue')}
      </Link>
    </Lone>
  );
}
