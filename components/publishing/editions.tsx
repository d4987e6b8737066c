import Link from 'next/link';
import type { ArticleHead } from '@/lib/articles/store';
import { say } from '@/lib/i18n/say';
import type { Outcome } from '@/lib/outcome';
import type { EditionView } from '@/lib/publishing/editions/store';
import { Moment } from '../ui/moment';
import { Withdraw } from './withdraw';

type WithdrawDeed = (input: {
  articleId: string;
  editionId: string;
  key: string;
}) => Promise<Outcome<{ withdrawn: true }>>;

/** What readers have now, where it is, and every edition there was. */
export function Editions(props: {
  article: ArticleHead;
  editions: EditionView[];
  mayWithdraw: boolean;
  withdraw: WithdrawDeed;
}) {
  const { article, editions, mayWithdraw, withdraw } = props;
  const live = article.liveEdition;
  return (
    <>
      <section>
        <h2 className="label-text border-b border-hairline pb-2">{say('publishing.out')}</h2>
        {mayWithdraw ? (
          <Withdraw articleId={article.id} editionId={live?.id ?? null} withdraw={withdraw}>
            <Out article={article} />
          </Withdraw>
        ) : (
          <Out article={article} />
        )}
      </section>
      <section>
        <h2 className="label-text border-b border-hairline pb-2">{say('publishing.editions')}</h2>
        {editions.length ? (
          <ol className="pt-1">
            {editions.map((edition) => (
              <Edition key={edition.id} articleId={article.id} edition={edition} isLive={edition.id === live?.id} />
            ))}
          </ol>
        ) : (
          <p className="pt-3 text-ink-soft">{say('publishing.editions-none')}</p>
        )}
      </section>
    </>
  );
}

/** What readers have now. */
function Out({ article }: { article: ArticleHead }) {
  const live = article.liveEdition;
  if (!live) return <p className="pt-3 text-ink-soft">{say('publishing.out-nothing')}</p>;
  return (
    <div className="flex flex-col items-start gap-2 pt-3">
      <p>
        <span className="font-medium text-approved">
          <span aria-hidden="true">● </span>
          {say('publishing.out-edition', { number: live.number })}
        </span>{' '}
        <span className="text-ink-soft">
          {say('publishing.out-since')} <Moment at={live.publishedAt} exact />
        </span>
      </p>
      <a
        href={`/articles/${encodeURIComponent(article.slug)}`}
        className="text-[0.9375rem] [overflow-wrap:anywhere] underline decoration-hairline-strong underline-offset-4"
      >
        /articles/{article.slug}
      </a>
    </div>
  );
}

function Edition(props: { articleId: string; edition: EditionView; isLive: boolean }) {
  const { articleId, edition, isLive } = props;
  const { number, publishedAt, publishedBy } = edition;
  return (
    <li className="pt-2">
      <p>
        <Link
          href={`/desk/${articleId}/publish/${number}`}
          className="font-medium underline decoration-hairline-strong underline-offset-4 pointer-coarse:inline-block pointer-coarse:py-2"
        >
          {say('publishing.out-edition', { number })}
        </Link>
        {isLive ? <span className="text-approved"> · {say('publishing.edition-live')}</span> : null}
      </p>
      <p className="text-[0.9375rem] text-ink-soft">
        <Moment at={publishedAt} exact /> {say('publishing.edition-by', { who: publishedBy })}
      </p>
    </li>
  );
}
