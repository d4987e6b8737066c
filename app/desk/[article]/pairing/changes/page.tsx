import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { ArticleHeading } from '@/components/desk/article-head';
import { FileChangesList } from '@/components/pairing/file-changes';
import { findArticle } from '@/lib/articles/store';
import { say } from '@/lib/i18n/say';
import { approvalsEnded, isNothing } from '@/lib/pairing/changes';
import { findWaitingChanges } from '@/lib/pairing/settling/store';
import { enter } from '../../../../room';
import * as articleDeeds from '../../actions';

export const metadata: Metadata = { title: say('pairing.waits.title') };

/** What a board that was changed, by hand or by a file, does to the article once it is confirmed. */
export default async function WaitingChangesPage({ params }: { params: Promise<{ article: string }> }) {
  const { article: id } = await params;
  const path = `/desk/${id}/pairing/changes`;
  const article = await enter(path, (actor) => findArticle(actor, id));
  const found = await enter(path, (actor) => findWaitingChanges(actor, id));
  if (!found) redirect(`/desk/${id}/pairing`);
  const changes = { ...found, setAside: [], asideGone: 0 };
  const nothing = isNothing(changes);
  const { sourceLang, targetLang, liveEdition } = article;
  return (
    <>
      <ArticleHeading article={article} room="pairing" deeds={{ ...articleDeeds }} />
      <h2 className="pt-8 font-serif text-2xl leading-tight">{say('pairing.waits.title')}</h2>
      <p className="max-w-2xl pt-3 pb-6 text-ink-soft">
        {nothing ? say('pairing.waits.nothing') : say('pairing.waits.what', { ends: approvalsEnded(changes) })}
        {liveEdition && !nothing ? ` ${say('pairing.again.readers', { edition: liveEdition.number })}` : null}{' '}
        <Link href={`/desk/${id}/pairing`} className="whitespace-nowrap underline underline-offset-4">
          {say('pairing.again.back')}
        </Link>
      </p>
      {nothing ? null : (
        <>
          <p>{say('pairing.again.unchanged', { count: changes.unchanged })}</p>
          <FileChangesList changes={changes} languages={{ source: sourceLang, target: targetLang }} />
        </>
      )}
    </>
  );
}
