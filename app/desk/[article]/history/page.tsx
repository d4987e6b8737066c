import type { Metadata } from 'next';
import { ArticleHeading } from '@/components/desk/article-head';
import { Timeline } from '@/components/history/timeline';
import { listEvents } from '@/lib/articles/history/store';
import { timelineOf } from '@/lib/articles/history/timeline';
import { findArticle } from '@/lib/articles/store';
import { env } from '@/lib/env';
import { say } from '@/lib/i18n/say';
import { enter } from '../../../room';
import * as articleDeeds from '../actions';

export const metadata: Metadata = { title: say('history.title') };

const PAGE = 100;

export default async function HistoryPage(props: {
  params: Promise<{ article: string }>;
  searchParams: Promise<{ before?: string }>;
}) {
  const { article: id } = await props.params;
  const asked = (await props.searchParams).before ?? '';
  const before = /^\d{1,15}$/.test(asked) ? Number(asked) : undefined;
  const { article, events } = await enter(`/desk/${id}/history`, async (actor) => ({
    article: await findArticle(actor, id),
    events: await listEvents(actor, id, { before, limit: PAGE + 1 }),
  }));
  const shown = events.slice(0, PAGE);
  return (
    <>
      <ArticleHeading article={article} room="history" deeds={{ ...articleDeeds }} />
      <Timeline
        articleId={id}
        lang={article.targetLang}
        timeZone={env().timeZone}
        days={timelineOf(shown, env().timeZone)}
        isLatest={before === undefined}
        earlier={events.length > PAGE ? (shown.at(-1)?.id ?? null) : null}
      />
    </>
  );
}
