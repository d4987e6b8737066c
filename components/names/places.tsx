'use client';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { Place } from '@/lib/checks/ledger/plan';

/** A name of the whole article stands in every paragraph: beyond these, the places are counted. */
const SHOWN = 12;

/** The paragraphs to go to, by number. */
export function Places({ articleId, places, spelling }: { articleId: string; places: Place[]; spelling: string }) {
  const say = useTranslations('names');
  return (
    <>
      {places.slice(0, SHOWN).map(({ paragraphId, position }, k) => (
        <span key={paragraphId}>
          {k ? ', ' : ''}
          <Link
            href={`/desk/${articleId}/review?from=${position}#p-${paragraphId}`}
            prefetch={false}
            aria-label={say('place-label', { number: position + 1, spelling })}
            className="underline decoration-hairline-strong underline-offset-4 hover:text-ink pointer-coarse:-mx-1.5 pointer-coarse:px-1.5 pointer-coarse:py-2.5"
          >
            {position + 1}
          </Link>
        </span>
      ))}
      {places.length > SHOWN ? ` ${say('more-places', { count: places.length - SHOWN })}` : ''}
    </>
  );
}
