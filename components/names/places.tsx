'use client';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '@/lib/checks/ledger/plan';

/** A name of the whole article stands in every paragraph: beyond these, the places are counted until they are asked for. */
const SHOWN = 12;

/** The paragraphs to go to, by number; `spelling` is what stands there. */
export function Places({ articleId, places, spelling }: { articleId: string; places: Place[]; spelling?: string }) {
  const say = useTranslations('names');
  const [isWhole, setWhole] = useState(false);
  const more = places.length - SHOWN;
  return (
    <>
      {(isWhole ? places : places.slice(0, SHOWN)).map(({ paragraphId, position }, k) => {
        const number = position + 1;
        return (
          <span key={paragraphId}>
            {k ? ', ' : ''}
            <Link
              href={`/desk/${articleId}/review?from=${position}#p-${paragraphId}`}
              prefetch={false}
              aria-label={spelling ? say('place-label', { number, spelling }) : say('done.place', { number })}
              className="inline-block ps-2.5 underline decoration-hairline-strong underline-offset-4 hover:text-ink pointer-coarse:ps-4 pointer-coarse:py-2.5"
            >
              {number}
            </Link>
          </span>
        );
      })}
      {more > 0 ? (
        <>
          {' '}
          <button
            type="button"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
            className="underline decoration-hairline-strong underline-offset-4 hover:text-ink pointer-coarse:py-2.5"
          >
            {isWhole ? say('fewer-places') : say('more-places', { count: more })}
          </button>
        </>
      ) : null}
    </>
  );
}
