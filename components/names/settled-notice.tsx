'use client';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { Place } from '@/lib/checks/ledger/plan';
import type { Settled } from '@/lib/checks/ledger/store';
import { Notice } from '../ui/notice';

/** What settling a name came to: what was written, and what a person still has to look at. */
export function SettledNotice({ articleId, done }: { articleId: string; done: Settled }) {
  const say = useTranslations('names.done');
  const { spelling, written, approved, returned } = done;
  return (
    <div className="max-w-3xl pt-6">
      <Notice tone="good">
        <p className="font-medium">{say('glossary', { spelling })}</p>
        <p>
          {say('written', { count: written.length })} <To articleId={articleId} places={written} />
        </p>
        {approved.length ? (
          <p>
            {say('approved', { count: approved.length })} <To articleId={articleId} places={approved} />
          </p>
        ) : null}
        {returned.length ? (
          <p>
            {say('returned', { count: returned.length })} <To articleId={articleId} places={returned} />
          </p>
        ) : null}
      </Notice>
    </div>
  );
}

function To({ articleId, places }: { articleId: string; places: Place[] }) {
  const say = useTranslations('names.done');
  return places.map(({ paragraphId, position }, k) => (
    <span key={paragraphId}>
      {k ? ', ' : ''}
      <Link
        href={`/desk/${articleId}/review?from=${position}#p-${paragraphId}`}
        prefetch={false}
        className="underline underline-offset-4"
      >
        {say('place', { number: position + 1 })}
      </Link>
    </span>
  ));
}
