import type { Metadata } from 'next';
import { ArticleHeading } from '@/components/desk/article-head';
import { PairingBoard } from '@/components/pairing/board';
import { say } from '@/lib/i18n/say';
import { findBoard } from '@/lib/pairing/store';
import { enter } from '../../../room';
import * as deeds from './actions';

export const metadata: Metadata = { title: say('desk.article.pairing') };

export default async function PairingPage({ params }: { params: Promise<{ article: string }> }) {
  const { article: id } = await params;
  const view = await enter(`/desk/${id}/pairing`, (actor) => findBoard(actor, id));
  return (
    <>
      <ArticleHeading article={view.article} room="pairing" />
      <PairingBoard initial={view} deeds={deeds} />
    </>
  );
}
