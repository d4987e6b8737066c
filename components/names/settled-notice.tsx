'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '@/lib/checks/ledger/plan';
import type { Settled } from '@/lib/checks/ledger/store';
import { Notice } from '../ui/notice';
import { Places } from './places';

/** What settling a name came to: what was written, and what a person still has to look at. Takes the focus from the form. */
export function SettledNotice({ articleId, done }: { articleId: string; done: Settled }) {
  const say = useTranslations('names.done');
  const self = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each name that is settled is told anew
  useEffect(() => self.current?.focus({ preventScroll: true }), [done]);
  const { spelling, written, approved, returned } = done;
  return (
    <div ref={self} tabIndex={-1} className="max-w-3xl pt-6 outline-none">
      <Notice tone="good">
        <p className="font-medium">{say('glossary', { spelling })}</p>
        <Told sentence={say('written', { count: written.length })} articleId={articleId} places={written} />
        {approved.length ? (
          <Told sentence={say('approved', { count: approved.length })} articleId={articleId} places={approved} />
        ) : null}
        {returned.length ? (
          <Told sentence={say('returned', { count: returned.length })} articleId={articleId} places={returned} />
        ) : null}
      </Notice>
    </div>
  );
}

function Told({ sentence, articleId, places }: { sentence: string; articleId: string; places: Place[] }) {
  const say = useTranslations('names.done');
  return (
    <p>
      {sentence} {places.length ? `${say('paragraphs', { count: places.length })} ` : ''}
      <Places articleId={articleId} places={places} />
    </p>
  );
}
