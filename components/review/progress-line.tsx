'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Settings } from '@/lib/checks/store';
import type { State } from '@/lib/review/turn';
import { isFree } from '../diff/go-to';
import { DiffControls, useDiffSettings } from '../diff/settings';
import { Button } from '../ui/button';
import { ChecksButton } from './checks-dialog';
import { type ProgressKeeper, useProgress } from './desk';
import { KeysButton } from './keys-button';
import { goToRow } from './next-row';

const WAITING = ['proposed', 'returned', 'open'] as const satisfies readonly State[];

/** How far the article is, and the way to what waits; stays in sight. */
export function ProgressLine({
  articleId,
  keeper,
  onSettings,
}: {
  articleId: string;
  keeper: ProgressKeeper;
  onSettings: (settings: Settings) => void;
}) {
  const say = useTranslations('review');
  const progress = useProgress(keeper);
  const { approved, total } = progress;
  const { hasKeys } = useDiffSettings();
  const [hasTools, setTools] = useState(false);
  const share = (part: number) => ({ inlineSize: `${(100 * part) / (total || 1)}%` });
  useEffect(() => {
    if (!hasKeys) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hasKeys]);
  return (
    <div className="z-20 -mx-4 border-b border-hairline bg-paper/95 px-4 py-3 backdrop-blur-sm sm:[@media(min-height:40rem)]:sticky sm:top-0 sm:-mx-8 sm:px-8">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-[0.9375rem] min-[87.5rem]:flex-nowrap min-[87.5rem]:whitespace-nowrap">
        <div
          className="flex h-1.5 w-full overflow-hidden rounded-full bg-hairline sm:w-16 forced-colors:border forced-colors:*:forced-color-adjust-none"
          aria-hidden="true"
        >
          <span className="bg-approved transition-[inline-size]" style={share(approved)} />
          <span className="bg-polished-line transition-[inline-size]" style={share(progress.proposed)} />
          <span className="bg-danger transition-[inline-size]" style={share(progress.returned)} />
        </div>
        <div role="status" className="flex flex-wrap items-center gap-x-4 tabular-nums">
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
          className={`underline underline-offset-4 pointer-coarse:py-2.5 ${approved === total ? 'font-medium text-approved' : 'text-ink-soft'}`}
        >
          {say(approved === total ? 'progress.publish' : 'progress.what-blocks')}
        </Link>
        {/* On a phone the tools would stand for half a screen before the first paragraph. */}
        <Button look="plain" className="sm:hidden" aria-expanded={hasTools} onPress={() => setTools(!hasTools)}>
          {say('progress.tools')}
        </Button>
        <span
          className={`${hasTools ? 'flex' : 'hidden sm:flex'} w-full flex-wrap items-center gap-x-4 gap-y-2 sm:justify-end min-[87.5rem]:ms-auto min-[87.5rem]:w-auto min-[87.5rem]:flex-nowrap`}
        >
          <DiffControls />
          <KeysButton />
          <ChecksButton articleId={articleId} onSettings={onSettings} />
        </span>
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
