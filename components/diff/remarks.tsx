'use client';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { changedShare } from '@/lib/diff/marks';
import type { ProseDiff } from '@/lib/diff/prose-diff';

const rewrittenFrom = 0.75;

/** What is to be said of a whole diff: nothing differs, shown coarsely, rewritten; and the way to the clean view and back. */
export function Remarks({
  diff,
  isClean,
  onClean,
}: {
  diff: ProseDiff;
  isClean: boolean;
  onClean: (isClean: boolean) => void;
}) {
  const say = useTranslations('diff');
  const share = useMemo(() => changedShare(diff), [diff]);
  const isSame = diff.left.every(({ kind }) => kind === 'same') && diff.right.every(({ kind }) => kind === 'same');
  if (!isSame && !diff.coarse && share <= rewrittenFrom) return null;
  return (
    <p className="pt-2 text-sm text-ink-soft">
      {isSame ? say('identical') : null}
      {diff.coarse ? `${say('coarse')} ` : null}
      {share > rewrittenFrom ? (
        <>
          {`${say('rewritten', { share })} `}
          {/* one button for both ways, so that it keeps the focus */}
          <button
            type="button"
            onClick={() => onClean(!isClean)}
            className="print:hidden underline underline-offset-4 hover:text-ink"
          >
            {say(isClean ? 'show-marks' : 'show-clean')}
          </button>
        </>
      ) : null}
    </p>
  );
}
