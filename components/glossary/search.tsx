import Link from 'next/link';
import { say } from '@/lib/i18n/say';
import { Button } from '../ui/button';
import { inputLook } from '../ui/field';

/** A search that is an address, so it can be sent to somebody. */
export function SearchGlossary({ search, total }: { search: string; total: number }) {
  return (
    <search className="flex flex-wrap items-center justify-between gap-4 pb-4">
      <form action="/desk/glossary" className="flex w-full max-w-md gap-2">
        <input
          key={search}
          type="search"
          name="q"
          defaultValue={search}
          maxLength={200}
          // As in the queue: going back, a browser would put the words of another list into it.
          autoComplete="off"
          aria-label={say('glossary.search')}
          placeholder={say('glossary.search')}
          className={inputLook}
        />
        <Button type="submit">{say('glossary.search-do')}</Button>
      </form>
      <p className="text-ink-soft">{say('glossary.total', { total })}</p>
    </search>
  );
}

export function GlossaryPages(props: { search: string; start: number; size: number; total: number }) {
  const { search, start, size, total } = props;
  if (start === 0 && total <= size) return null;
  const to = (from: number) => `/desk/glossary?${new URLSearchParams({ q: search, from: String(Math.max(0, from)) })}`;
  return (
    <nav aria-label={say('glossary.pages')} className="flex justify-between gap-6 py-6">
      {start > 0 ? <Link href={to(start - size)}>{say('glossary.before')}</Link> : <span />}
      {start + size < total ? <Link href={to(start + size)}>{say('glossary.after')}</Link> : <span />}
    </nav>
  );
}
