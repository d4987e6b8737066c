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
  return (
    <div className="relative z-20 -mx-4 bg-paper/95 px-4 pt-2 pb-2.5 backdrop-blur-sm sm:[@media(min-height:40rem)]:sticky print:static! sm:top-0 sm:-mx-8 sm:px-8">
      <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1 text-[0.9375rem] pointer-coarse:gap-y-0">
        {/* On a phone the counts and the ways break into lines together, or each would begin one of its own. */}
        <div role="status" className="flex flex-wrap items-center gap-x-4 tabular-nums max-sm:contents">
          <span className="font-medium">{say('progress.approved', { approved, total })}</span>
          {WAITING.map((state) =>
            progress[state] ? (
              // the row keeps the focus, so that the next press goes on from it
              <button
                key={state}
                type="button"
                title={say('progress.go')}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => goToRow([state])}
                className="text-ink-soft underline decoration-hairline-strong underline-offset-4 hover:text-ink pointer-coarse:min-h-11"
              >
                {say(`progress.${state}`, { count: progress[state] })}
              </button>
            ) : null,
          )}
        </div>
        <Link
          href={`/desk/${articleId}/publish`}
          className={`print:hidden underline underline-offset-4 pointer-coarse:py-2.5 ${approved === total ? 'font-medium text-approved' : 'text-ink-soft decoration-hairline-strong hover:text-ink'}`}
        >
          {say(approved === total ? 'progress.publish' : 'progress.what-blocks')}
        </Link>
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
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

function onKey(event: KeyboardEvent) {
  const step = steps[event.key];
  if (!step || !isFree(event)) return;
  event.preventDefault();
  goToRow(WAITING, step);
}
