'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { State } from '@/lib/review/turn';
import { DiffControls } from '../diff/settings';
import { Button } from '../ui/button';
import { isFree } from '../ui/free-key';
import { useSingleKeys } from '../ui/single-keys';
import { ChecksButton } from './checks-dialog';
import { type ProgressKeeper, useProgress } from './desk';
import { KeysButton } from './keys-button';
import { goToRow } from './next-row';

const WAITING = ['proposed', 'returned', 'open'] as const satisfies readonly State[];

/** How far the article is, and the way to what waits; stays in sight. */
export function ProgressLine({ articleId, keeper }: { articleId: string; keeper: ProgressKeeper }) {
  const say = useTranslations('review');
  const progress = useProgress(keeper);
  const { approved, total } = progress;
  const hasKeys = useSingleKeys();
  const [hasTools, setTools] = useState(false);
  const share = (part: number) => ({ inlineSize: `${(100 * part) / (total || 1)}%` });
  useEffect(() => {
    if (!hasKeys) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hasKeys]);
  const isAll = approved === total;
  return (
    // On a small screen only the count and the way on stay in sight: a line under the thumb, not the whole bar.
    <div className="max-sm:contents sm:relative sm:z-20 sm:-mx-8 sm:bg-paper/95 sm:px-8 sm:pt-2 sm:pb-2.5 sm:backdrop-blur-sm sm:[@media(min-height:40rem)]:sticky print:static! sm:top-0">
      <div className="text-[0.9375rem] max-sm:contents sm:flex sm:min-h-9 sm:flex-wrap sm:items-center sm:gap-x-4 sm:gap-y-1 sm:pointer-coarse:gap-y-0">
        <div className="max-sm:relative max-sm:z-20 max-sm:-mx-4 max-sm:flex max-sm:min-h-12 max-sm:items-center max-sm:justify-between max-sm:gap-x-4 max-sm:bg-paper/95 max-sm:px-4 max-sm:py-1 max-sm:backdrop-blur-sm max-sm:[@media(min-height:30rem)]:sticky print:static! max-sm:top-0 sm:contents">
          <p role="status" className="font-medium tabular-nums">
            {say('progress.approved', { approved, total })}
          </p>
          <span className="sm:hidden print:hidden">
            {isAll ? <ToPublishing articleId={articleId} isAll /> : <NextButton />}
          </span>
          {/* The line below the bar, so that it costs the counts no place. */}
          <div
            className="absolute inset-x-0 bottom-0 flex h-[3px] bg-hairline forced-colors:border-b forced-colors:*:forced-color-adjust-none"
            aria-hidden="true"
          >
            <span className="bg-approved transition-[inline-size]" style={share(approved)} />
            <span className="bg-polished-line transition-[inline-size]" style={share(progress.proposed)} />
            <span className="bg-danger transition-[inline-size]" style={share(progress.returned)} />
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 max-sm:pt-1 sm:contents">
          {WAITING.map((state) =>
            progress[state] ? (
              // the row keeps the focus, so that the next press goes on from it
              <button
                key={state}
                type="button"
                title={say('progress.go')}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => goToRow([state])}
                className="text-ink-soft tabular-nums underline decoration-hairline-strong underline-offset-4 hover:text-ink pointer-coarse:min-h-11"
              >
                {say(`progress.${state}`, { count: progress[state] })}
              </button>
            ) : null,
          )}
          <span className={isAll ? 'max-sm:hidden' : ''}>
            <ToPublishing articleId={articleId} isAll={isAll} />
          </span>
          {/* Where they do not fit beside the counts, the tools would keep a line, on a phone half a screen, for what is set once. */}
          <Button
            look="plain"
            className="sm:ms-auto min-[80rem]:hidden print:hidden"
            aria-expanded={hasTools}
            onPress={() => setTools(!hasTools)}
          >
            {say('progress.tools')}
          </Button>
          <span
            className={`${hasTools ? 'flex' : 'hidden min-[80rem]:flex'} w-full flex-wrap items-center gap-x-4 gap-y-2 print:hidden! pointer-coarse:py-1 sm:justify-end min-[80rem]:ms-auto min-[80rem]:w-auto`}
          >
            <DiffControls />
            <KeysButton />
            <ChecksButton articleId={articleId} />
          </span>
        </div>
      </div>
    </div>
  );
}

/** Where the review goes on after its last paragraph. */
export function WayOn({ articleId, keeper }: { articleId: string; keeper: ProgressKeeper }) {
  const say = useTranslations('review.progress');
  const { approved, total } = useProgress(keeper);
  const isAll = approved === total;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-7 print:hidden">
      <p className={isAll ? 'font-medium' : 'text-ink-soft'}>
        {say(isAll ? 'all-approved' : 'left', { count: total - approved })}
      </p>
      {isAll ? null : <NextButton isAtEnd />}
      <ToPublishing articleId={articleId} isAll={isAll} />
    </div>
  );
}

function ToPublishing({ articleId, isAll }: { articleId: string; isAll: boolean }) {
  const say = useTranslations('review.progress');
  return (
    <Link
      href={`/desk/${articleId}/publish`}
      className={`inline-block scroll-mt-20 print:hidden underline underline-offset-4 pointer-coarse:py-2.5 ${isAll ? 'font-medium text-approved' : 'text-ink-soft decoration-hairline-strong hover:text-ink'}`}
    >
      {say(isAll ? 'publish' : 'what-blocks')}
    </Link>
  );
}

function NextButton({ isAtEnd = false }: { isAtEnd?: boolean }) {
  const say = useTranslations('review.progress');
  return (
    // What has the focus keeps it until the press, so that the way goes on from there.
    <button
      type="button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => goToRow(WAITING, 1, isAtEnd)}
      className="min-h-9 scroll-mt-20 rounded-[3px] border border-hairline-strong/60 px-3 py-1 font-medium hover:border-ink pointer-coarse:min-h-11"
    >
      {say('next')}
    </button>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

function onKey(event: KeyboardEvent) {
  const step = steps[event.key];
  if (!step || !isFree(event)) return;
  event.preventDefault();
  goToRow(WAITING, step);
}
