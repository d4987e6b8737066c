import type { Metadata } from 'next';
import { ArticleHeading } from '@/components/desk/article-head';
import { Ledger } from '@/components/names/ledger';
import { findLedger } from '@/lib/checks/ledger/store';
import { hasCapitals } from '@/lib/checks/words/spellings';
import { say } from '@/lib/i18n/say';
import { can } from '@/lib/people/policy';
import { enter } from '../../../room';
import * as articleDeeds from '../actions';
import { settle } from './actions';

export const metadata: Metadata = { title: say('names.title') };

export default async function NamesPage({ params }: { params: Promise<{ article: string }> }) {
  const { article: id } = await params;
  const { actor, article, rows } = await enter(`/desk/${id}/names`, async (actor) => ({
    actor,
    ...(await findLedger(actor, id)),
  }));
  return (
    <>
      <ArticleHeading article={article} room="names" deeds={{ ...articleDeeds }} />
      <Ledger
        articleId={id}
        lang={article.targetLang}
        isPaired={article.isPaired}
        hasCapitals={hasCapitals(article.targetLang)}
        rows={rows}
        maySettle={can(actor, 'settle-names')}
        settle={settle}
      />
    </>
  );
}
