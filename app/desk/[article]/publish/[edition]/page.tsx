import type { Metadata } from 'next';
import Link from 'next/link';
import { ArticleHeading } from '@/components/desk/article-head';
import { EditionChanges } from '@/components/publishing/edition-changes';
import { DeskPaper } from '@/components/publishing/preview';
import { Moment } from '@/components/ui/moment';
import { say } from '@/lib/i18n/say';
import { changesBetween } from '@/lib/publishing/changes';
import { findEdition } from '@/lib/publishing/editions/store';
import { addressNumber } from '../../../../address-number';
import { enter } from '../../../../room';
import * as articleDeeds from '../../actions';

type Params = { params: Promise<{ article: string; edition: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: say('publishing.out-edition', { number: addressNumber((await params).edition) ?? 0 }) };
}

/** One edition, out or not: its text as readers got it, and what it changed. */
export default async function EditionPage({ params }: Params) {
  const { article: articleId, edition: asked } = await params;
  const number = addressNumber(asked) ?? 0;
  const path = `/desk/${articleId}/publish/${asked}`;
  const { article, edition, before } = await enter(path, (actor) => findEdition(actor, { articleId, number }));
  const isLive = article.liveEdition?.id === edition.id;
  return (
    <>
      <ArticleHeading article={article} room="publish" deeds={{ ...articleDeeds }} />
      <h2 className="pt-10 font-serif text-[1.625rem] leading-tight">
        {say('publishing.out-edition', { number })}
        {isLive ? <span className="text-approved"> · {say('publishing.edition-live')}</span> : null}
      </h2>
      <p className="flex flex-wrap gap-x-5 pt-2 text-ink-soft">
        <span>
          <Moment at={edition.publishedAt} exact /> {say('publishing.edition-by', { who: edition.publishedBy })}
        </span>
        <Link href={`/desk/${articleId}/publish`} className="whitespace-nowrap underline underline-offset-4">
          {say('publishing.edition-back')}
        </Link>
      </p>
      {before ? (
        <EditionChanges
          lang={edition.lang}
          since={before.number}
          number={number}
          {...changesBetween(before.content, edition.content)}
        />
      ) : null}
      <section className="pt-14" aria-labelledby="text">
        <h2 id="text" className="label-text border-b border-hairline pb-2">
          {say('publishing.edition-text')}
        </h2>
        <DeskPaper edition={edition} />
      </section>
    </>
  );
}
