'use client';
import Link from 'next/link';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Measures, textsOf } from '@/lib/review/measures';
import type { ParagraphView, Progress } from '@/lib/review/reading/store';
import { DiffDesk } from '../diff/settings';
import { useArrival } from './arrival';
import { type Deeds, progressKeeper, ReviewContext, type ReviewDesk } from './desk';
import { ProgressLine, WayOn } from './progress-line';
import { ParagraphRow } from './row';

/** All paragraphs of a page of the article, each a row that keeps its own state. */
export function Review({
  articleId,
  isPaired,
  paragraphs,
  progress,
  page,
  deeds,
  languages,
  you,
  ownApprovalAllowed,
  settings,
  glossary,
}: Omit<ReviewDesk, 'progress' | 'measures' | 'onMeasures'> &
  Omit<Measures, 'texts'> & {
    articleId: string;
    isPaired: boolean;
    paragraphs: ParagraphView[];
    progress: Progress;
    page: { start: number; size: number };
    deeds: Deeds;
  }) {
  const say = useTranslations('review');
  const [keeper] = useState(() => progressKeeper(progress));
  const [measures, onMeasures] = useMeasures(paragraphs, { settings, glossary });
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of it comes anew with the paragraphs, and only with them
  const fixed = useMemo(
    () => ({ languages, you, ownApprovalAllowed, deeds, progress: keeper, onMeasures }),
    [paragraphs],
  );
  const context = useMemo<ReviewDesk>(() => ({ ...fixed, measures }), [fixed, measures]);
  useEffect(() => keeper.restart(progress), [keeper, progress]);
  useArrival();
  if (!paragraphs.length) return <Nothing articleId={articleId} isPaired={isPaired} />;
  return (
    <ReviewContext value={context}>
      <DiffDesk>
        <ProgressLine articleId={articleId} keeper={keeper} />
        <ol aria-label={say('paragraphs')}>
          {paragraphs.map((paragraph, k) => (
            <ParagraphRow key={paragraph.id} initial={paragraph} order={k} />
          ))}
        </ol>
        <Pages articleId={articleId} total={progress.total} {...page} />
        <WayOn articleId={articleId} keeper={keeper} />
      </DiffDesk>
    </ReviewContext>
  );
}

/** What the checks go by: what came with the page, until the desk tells of something newer. */
function useMeasures(paragraphs: ParagraphView[], came: Omit<Measures, 'texts'>) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of it comes anew with the paragraphs, and only with them
  const first = useMemo<Measures>(() => ({ ...came, texts: textsOf(paragraphs) }), [paragraphs]);
  const [measures, setMeasures] = useState(first);
  useEffect(() => setMeasures(first), [first]);
  // Every row is checked anew when they change, so what is the same stays the same.
  const hear = useCallback(
    (now: Measures) => setMeasures((known) => (JSON.stringify(known) === JSON.stringify(now) ? known : now)),
    [],
  );
  return [measures, hear] as const;
}

function Nothing({ articleId, isPaired }: { articleId: string; isPaired: boolean }) {
  const say = useTranslations('review');
  return (
    <div className="max-w-xl py-20">
      <h2 className="font-serif text-2xl">{say(isPaired ? 'nothing-here' : 'not-paired-title')}</h2>
      <p className="pt-3 text-ink-soft">{say(isPaired ? 'nothing-here-text' : 'not-paired-text')}</p>
      <p className="pt-6">
        <Link href={`/desk/${articleId}/${isPaired ? 'review' : 'pairing'}`} className="underline underline-offset-4">
          {say(isPaired ? 'to-the-start' : 'to-the-pairing')}
        </Link>
      </p>
    </div>
  );
}

function Pages({ articleId, total, start, size }: { articleId: string; total: number; start: number; size: number }) {
  const say = useTranslations('review');
  if (total <= size) return null;
  const to = (from: number) => `/desk/${articleId}/review?from=${from}`;
  return (
    <nav aria-label={say('pages')} className="flex items-center justify-between gap-6 py-8">
      {start > 0 ? (
        <Link href={to(start - size)} rel="prev" className="scroll-mt-20">
          {say('page-before')}
        </Link>
      ) : (
        <span />
      )}
      <p className="text-ink-soft">
        {say('page-of', { first: start + 1, last: Math.min(start + size, total), total })}
      </p>
      {start + size < total ? (
        <Link href={to(start + size)} rel="next" className="scroll-mt-20">
          {say('page-after')}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
