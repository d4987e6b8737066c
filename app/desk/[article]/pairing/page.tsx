import type { Metadata } from 'next';
import { ArticleHeading } from '@/components/desk/article-head';
import { PairingBoard } from '@/components/pairing/board';
import { PairingWait } from '@/components/pairing/wait';
import { findArticle } from '@/lib/articles/store';
import { say } from '@/lib/i18n/say';
import { findBoard, watchPairing } from '@/lib/pairing/store';
import { enter } from '../../../room';
import * as articleDeeds from '../actions';
import * as deeds from './actions';

export const metadata: Metadata = { title: say('desk.article.pairing') };

export default async function PairingPage({ params }: { params: Promise<{ article: string }> }) {
  const { article: id } = await params;
  const path = `/desk/${id}/pairing`;
  const waiting = await enter(path, (actor) => watchPairing(actor, id));
  if (waiting) {
    const article = await enter(path, (actor) => findArticle(actor, id));
    return (
      <>
        <ArticleHeading article={article} room="pairing" deeds={{ ...articleDeeds }} />
        <PairingWait {...waiting} />
      </>
    );
  }
  const view = await enter(path, (actor) => findBoard(actor, id));
  return (
    <>
      <ArticleHeading article={view.article} room="pairing" deeds={{ ...articleDeeds }} />
      <PairingBoard initial={view} deeds={{ ...deeds }} />
    </>
  );
}
