import type { Metadata } from 'next';
import { ArticleHeading } from '@/components/desk/article-head';
import { EditionChanges } from '@/components/publishing/edition-changes';
import { Editions } from '@/components/publishing/editions';
import { Gate } from '@/components/publishing/gate';
import { OwnApproval } from '@/components/publishing/own-approval';
import { Preview } from '@/components/publishing/preview';
import { say } from '@/lib/i18n/say';
import { can } from '@/lib/people/policy';
import { changesBetween } from '@/lib/publishing/changes';
import { findLastEdition, listEditions } from '@/lib/publishing/editions/store';
import { findReadiness } from '@/lib/publishing/store';
import { enter } from '../../../room';
import * as articleDeeds from '../actions';
import { publish, setOwnApproval, withdraw } from './actions';

export const metadata: Metadata = { title: say('publishing.title') };

export default async function PublishPage({ params }: { params: Promise<{ article: string }> }) {
  const { article: id } = await params;
  const { actor, readiness, editions, last } = await enter(`/desk/${id}/publish`, async (actor) => ({
    actor,
    readiness: await findReadiness(actor, id),
    editions: await listEditions(actor, id),
    last: await findLastEdition(actor, id),
  }));
  const { article, draft, isLive } = readiness;
  return (
    <>
      <ArticleHeading article={article} room="publish" deeds={{ ...articleDeeds }} />
      <div className="grid gap-x-20 gap-y-12 pt-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          <Gate
            readiness={readiness}
            next={(editions[0]?.number ?? 0) + 1}
            mayPublish={can(actor, 'publish')}
            publish={publish}
          />
          {draft && last && !isLive ? (
            <EditionChanges lang={draft.lang} since={last.number} {...changesBetween(last.content, draft.content)} />
          ) : null}
          {draft ? <Preview articleId={id} draft={draft} isLive={isLive} /> : null}
        </div>
        <aside className="flex flex-col gap-10">
          <Editions article={article} editions={editions} mayWithdraw={can(actor, 'withdraw')} withdraw={withdraw} />
          <OwnApproval
            articleId={id}
            allowed={article.ownApproval}
            mayAllow={can(actor, 'allow-own-approval')}
            allow={setOwnApproval}
          />
        </aside>
      </div>
    </>
  );
}
