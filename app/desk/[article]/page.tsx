import { redirect } from 'next/navigation';
import { findArticle } from '@/lib/articles/store';
import { enter } from '../../room';

/** An article's bare address leads to the room where it stands. */
export default async function ArticlePage({ params }: { params: Promise<{ article: string }> }) {
  const { article: id } = await params;
  const { isPaired } = await enter(`/desk/${id}`, (actor) => findArticle(actor, id));
  redirect(`/desk/${id}/${isPaired ? 'review' : 'pairing'}`);
}
