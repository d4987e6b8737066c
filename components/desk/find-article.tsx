import Link from 'next/link';
import { TURNS, type Turn } from '@/lib/articles/queue/turn';
import { say } from '@/lib/i18n/say';
import { Button } from '../ui/button';
import { inputLook } from '../ui/field';
import { Going } from '../ui/going';

/** What is asked of the queue: words of a title, and what an article waits for. */
export type Asked = { find: string; turn: Turn | null };

/** What somebody waits for whoever is signed in to answer, and in how many articles. */
export type ToAnswer = { turn: 'proposed' | 'returned'; articles: number };

/** The queue with this asked; an address, so it can be kept or sent to somebody. */
export function queueAddress({ find, turn }: Asked, page = 1): string {
  const asked = new URLSearchParams({
    ...(find ? { find } : {}),
    ...(turn ? { turn } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  return asked.size ? `/desk?${asked}` : '/desk';
}

export function FindArticle({ asked, hasAside, toAnswer }: { asked: Asked; hasAside: boolean; toAnswer: ToAnswer }) {
  return (
    <search className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 pb-5">
      <nav aria-label={say('desk.queue.turns')} className="flex flex-wrap gap-x-5 text-[0.9375rem]">
        {[null, ...TURNS.filter((turn) => turn !== 'aside' || hasAside)].map((turn) => (
          <Link
            key={turn}
            href={queueAddress({ ...asked, turn })}
            aria-current={turn === asked.turn ? 'page' : undefined}
            className="relative py-1.5 text-ink-soft hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4 pointer-coarse:py-2.5"
          >
            {say(`desk.queue.turn-${turn ?? 'any'}`)}
            {turn === toAnswer.turn && toAnswer.articles > 0 ? (
              <span className="font-medium text-ink tabular-nums"> {toAnswer.articles}</span>
            ) : null}
            <Going />
          </Link>
        ))}
      </nav>
      <form action="/desk" className="flex w-full max-w-sm gap-2">
        {asked.turn ? <input type="hidden" name="turn" value={asked.turn} /> : null}
        <input
          key={asked.find}
          type="search"
          name="find"
          defaultValue={asked.find}
          maxLength={200}
          // Going back, a browser would put the words of the search that was left into the field over another list.
          autoComplete="off"
          aria-label={say('desk.queue.find')}
          placeholder={say('desk.queue.find')}
          className={inputLook}
        />
        <Button type="submit">{say('desk.queue.find-do')}</Button>
      </form>
    </search>
  );
}
