'use client';
import { useTranslations } from 'use-intl';
import { shortened } from '@/lib/articles/naming';
import type { RiskyChange } from '@/lib/diff/risks';

/** What could change a fact, in reading order; each entry goes to its place in the text. */
export function RiskStrip({
  changes,
  lang,
  dir,
  onGo,
}: {
  changes: readonly RiskyChange[];
  lang: string;
  dir: 'ltr' | 'rtl';
  onGo: (hunk: number) => void;
}) {
  const say = useTranslations('diff');
  if (!changes.length) return null;
  return (
    <ul aria-label={say('risks')} className="flex flex-wrap gap-x-4 gap-y-1 pt-2 text-sm">
      {changes.map(({ hunk, risks, left, right }) => (
        <li key={hunk} className="min-w-0">
          <button
            type="button"
            onClick={() => onGo(hunk)}
            className="flex max-w-full items-baseline gap-1.5 text-ink-soft hover:text-ink pointer-coarse:min-h-8 pointer-coarse:items-center"
          >
            <span className="flex-none font-semibold">{risks.map((risk) => say(`risk.${risk}`)).join(', ')}</span>
            <span aria-hidden="true" lang={lang} dir={dir} className="min-w-0 truncate">
              {left ? <del className="decoration-literal-line">{shortened(left, LONGEST)}</del> : null}
              {left && right ? ' ' : null}
              {right ? <ins className="decoration-polished-line decoration-2">{shortened(right, LONGEST)}</ins> : null}
            </span>
            <span className="sr-only">
              {say(left && right ? 'risk-change' : left ? 'risk-lost' : 'risk-new', { left, right })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const LONGEST = 40;
