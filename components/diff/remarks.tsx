'use client';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { changedShare } from '@/lib/diff/marks';
import type { ProseDiff } from '@/lib/diff/prose-diff';

const rewrittenFrom = 0.75;

/** What is to be said of a whole diff: nothing differs, shown coarsely, rewritten. */
export function Remarks({ diff, onClean }: { diff: ProseDiff; onClean: () => void }) {
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
          {say('rewritten', { share })}{' '}
          <button type="button" onClick={onClean} className="underline underline-offset-4 hover:text-ink">
            {say('show-clean')}
          </button>
        </>
      ) : null}
    </p>
  );
}

/** The way back from a clean view. */
export function ShowMarks({ onShow }: { onShow: () => void }) {
  const say = useTranslations('diff');
  return (
    <p className="pt-2 text-sm text-ink-soft">
      <button type="button" onClick={onShow} className="underline underline-offset-4 hover:text-ink">
        {say('show-marks')}
      </button>
    </p>
  );
}
