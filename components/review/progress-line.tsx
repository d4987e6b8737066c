'use client';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { Settings } from '@/lib/checks/store';
import { DiffControls } from '../diff/settings';
import { ChecksButton } from './checks-dialog';
import { type ProgressKeeper, useProgress } from './desk';

/** How far the article is; stays in sight. */
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
  const { open, proposed, returned, approved, total } = useProgress(keeper);
  const share = (part: number) => ({ inlineSize: `${(100 * part) / (total || 1)}%` });
  return (
    <div className="z-20 sm:sticky sm:top-0 -mx-4 border-b border-hairline bg-paper/95 px-4 py-3 backdrop-blur-sm sm:-mx-8 sm:px-8">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-[0.9375rem]">
        <div className="flex h-1.5 w-40 overflow-hidden rounded-full bg-hairline" aria-hidden="true">
          <span className="bg-approved transition-[inline-size]" style={share(approved)} />
          <span className="bg-polished-line transition-[inline-size]" style={share(proposed)} />
          <span className="bg-danger transition-[inline-size]" style={share(returned)} />
        </div>
        <p role="status">
          <span className="font-medium">{say('progress.approved', { approved, total })}</span>
          <span className="text-ink-soft"> {say('progress.waiting', { open, proposed, returned })}</span>
        </p>
        <Link
          href={`/desk/${articleId}/publish`}
          className={`underline underline-offset-4 ${approved === total ? 'font-medium text-approved' : 'text-ink-soft'}`}
        >
          {say(approved === total ? 'progress.publish' : 'progress.what-blocks')}
        </Link>
        <span className="ms-auto flex flex-wrap items-center gap-x-5 gap-y-2">
          <DiffControls />
          <ChecksButton articleId={articleId} onSettings={onSettings} />
        </span>
      </div>
    </div>
  );
}
