import Link from 'next/link';
import { directionOf } from '@/lib/articles/direction';
import { LANGUAGES } from '@/lib/articles/language';
import type { ArticleHead } from '@/lib/articles/store';
import { say } from '@/lib/i18n/say';
import { Going } from '../ui/going';
import { ArticleLanguages, type LanguagesDeed } from './article-languages';
import { SetAside, type SetAsideDeed } from './set-aside';

const ROOMS = ['pairing', 'review', 'names', 'publish', 'history'] as const;

/**
 * The head of every room of an article: its title, how it stands, and the way to the other rooms. The room is English,
 * so a title stands at its left also where it is read from the right.
 */
export function ArticleHeading({
  article,
  room,
  deeds,
}: {
  article: ArticleHead;
  room: (typeof ROOMS)[number];
  deeds: { setAside: SetAsideDeed; setLanguages: LanguagesDeed };
}) {
  return (
    <div className="border-b border-hairline pt-8">
      <h1
        lang={article.targetLang}
        dir={directionOf(article.targetLang)}
        className="max-w-4xl wrap-anywhere text-left font-serif text-[1.75rem] leading-tight font-medium sm:text-[2.125rem]"
      >
        {article.title}
      </h1>
      <div className="flex flex-wrap items-end justify-between gap-x-8 pt-3">
        <nav aria-label={say('desk.article.rooms')} className="print:hidden flex flex-wrap gap-x-4 sm:gap-x-6">
          {ROOMS.map((name) => (
            <Link
              key={name}
              href={`/desk/${article.id}/${name}`}
              aria-current={name === room ? 'page' : undefined}
              className="relative -mb-px border-b-2 border-transparent not-aria-[current]:forced-colors:border-[Canvas] py-2 text-ink-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
            >
              {say(`desk.article.${name}`)}
              <Going />
            </Link>
          ))}
        </nav>
        <div className="flex flex-wrap items-center gap-x-4 text-[0.9375rem] text-ink-soft">
          <p className="py-2">
            <ArticleLanguages article={article} languages={LANGUAGES} deed={deeds.setLanguages} /> ·{' '}
            {article.liveEdition ? (
              <a href={`/articles/${article.slug}`} className="text-approved underline underline-offset-4">
                {say('desk.article.live', { number: article.liveEdition.number })}
              </a>
            ) : (
              say('desk.article.draft')
            )}
          </p>
          <SetAside article={article} deed={deeds.setAside} />
        </div>
      </div>
    </div>
  );
}
