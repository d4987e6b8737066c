import type { Metadata } from 'next';
import { ArticleHeading } from '@/components/desk/article-head';
import { Review } from '@/components/review/review';
import { findArticle } from '@/lib/articles/store';
import { STRETCH, stretchStart } from '@/lib/checks/input';
import { findCheckSettings, listTermsFor } from '@/lib/checks/store';
import { say } from '@/lib/i18n/say';
import { can } from '@/lib/people/policy';
import { countProgress, listParagraphs } from '@/lib/review/reading/store';
import { addressNumber } from '../../../address-number';
import { enter } from '../../../room';
import * as articleDeeds from '../actions';
import * as deeds from './actions';

export const metadata: Metadata = { title: say('desk.article.review') };

export default async function ReviewPage(props: {
  params: Promise<{ article: string }>;
  searchParams: Promise<{ from?: string }>;
}) {
  const { article: id } = await props.params;
  const start = stretchStart(addressNumber((await props.searchParams).from) ?? 0);
  const room = await enter(`/desk/${id}/review`, async (actor) => {
    const article = await findArticle(actor, id);
    return {
      actor,
      article,
      paragraphs: await listParagraphs(actor, id, { from: start, limit: STRETCH }),
      progress: await countProgress(actor, id),
      settings: await findCheckSettings(actor, id),
      glossary: await listTermsFor(actor, id, start),
    };
  });
  const { actor, article } = room;
  return (
    <>
      <ArticleHeading article={article} room="review" deeds={{ ...articleDeeds }} />
      <Review
        key={start}
        articleId={id}
        isPaired={article.isPaired}
        languages={{ source: article.sourceLang, target: article.targetLang }}
        ownApprovalAllowed={article.ownApproval !== null}
        you={{ id: actor.kind === 'person' ? actor.id : '', approves: can(actor, 'approve') }}
        paragraphs={room.paragraphs}
        progress={room.progress}
        page={{ start, size: STRETCH }}
        settings={room.settings}
        glossary={room.glossary}
        deeds={{ ...deeds }}
      />
    </>
  );
}
