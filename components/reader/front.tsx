import { directionOf } from '@/lib/articles/direction';
import { say } from '@/lib/i18n/say';
import type { PublishedHead } from '@/lib/publishing/store';
import { Day } from './sheet';

/** What is out, newest first. */
export function Front({
  articles,
  page,
  hasMore,
  timeZone,
}: {
  articles: readonly PublishedHead[];
  page: number;
  hasMore: boolean;
  timeZone: string;
}) {
  if (!articles.length && page === 1) return <Empty />;
  return (
    <>
      <h1 className="front">{page === 1 ? say('reader.tagline') : say('reader.front')}</h1>
      <ol className="list">
        {articles.map((article) => (
          <Entry key={article.slug} article={article} timeZone={timeZone} />
        ))}
      </ol>
      {page > 1 || hasMore ? (
        <nav aria-label={say('reader.pages')} className="pages">
          {page > 1 ? <a href={page === 2 ? '/' : `/?page=${page - 1}`}>{say('reader.newer')}</a> : null}
          {hasMore ? <a href={`/?page=${page + 1}`}>{say('reader.older')}</a> : null}
        </nav>
      ) : null}
    </>
  );
}

function Entry({ article, timeZone }: { article: PublishedHead; timeZone: string }) {
  const { slug, title, lang, lead, firstAt } = article;
  return (
    <li lang={lang} dir={directionOf(lang)}>
      <h2>
        <a href={`/articles/${encodeURIComponent(slug)}`}>{title}</a>
      </h2>
      {lead ? <p>{lead}</p> : null}
      <p className="date">
        <Day at={firstAt} timeZone={timeZone} />
      </p>
    </li>
  );
}

function Empty() {
  return (
    <div className="lone">
      <h1>{say('reader.empty-title')}</h1>
      <p>{say('reader.empty-text')}</p>
    </div>
  );
}

/** For an address where nothing is published, whatever the reason, and for a page that could not be fetched. */
export function Lone({ why }: { why: 'lost' | 'away' }) {
  return (
    <div className="lone">
      <h1>{say(`reader.${why}-title`)}</h1>
      <p>
        {say(`reader.${why}-text`)} <a href="/">{say('reader.all')}</a>
      </p>
    </div>
  );
}
