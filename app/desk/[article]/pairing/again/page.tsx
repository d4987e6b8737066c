import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ArticleHeading } from '@/components/desk/article-head';
import { ChangedFile } from '@/components/pairing/changed-file';
import { findArticle } from '@/lib/articles/store';
import { say } from '@/lib/i18n/say';
import { findFormerFile } from '@/lib/pairing/files/store';
import { watchPairing } from '@/lib/pairing/store';
import { enter } from '../../../../room';
import * as articleDeeds from '../../actions';
import { former, plan, take } from './actions';

export const metadata: Metadata = { title: say('pairing.again.title') };

export default async function ChangedFilePage({ params }: { params: Promise<{ article: string }> }) {
  const { article: id } = await params;
  const path = `/desk/${id}/pairing/again`;
  const article = await enter(path, (actor) => findArticle(actor, id));
  if (await enter(path, (actor) => watchPairing(actor, id))) redirect(`/desk/${id}/pairing`);
  const hasFormer = (await enter(path, (actor) => findFormerFile(actor, { articleId: id }))) !== null;
  const { sourceLang, targetLang, liveEdition } = article;
  return (
    <>
      <ArticleHeading article={article} room="pairing" deeds={{ ...articleDeeds }} />
      <ChangedFile
        articleId={id}
        languages={{ source: sourceLang, target: targetLang }}
        edition={liveEdition?.number ?? null}
        former={hasFormer ? former : null}
        plan={plan}
        take={take}
      />
    </>
  );
}
