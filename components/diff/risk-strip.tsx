'use client';
import { useTranslations } from 'use-intl';
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
              {left ? <del className="decoration-literal-line">{shortened(left)}</del> : null}
              {left && right ? ' ' : null}
              {right ? <ins className="decoration-polished-line decoration-2">{shortened(right)}</ins> : null}
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

const longest = 40;

/** Cut between words, or between letters where the first word alone is too long. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, 2 * longest);
  // what is at stake may have an ellipsis of its own just there
  return `${(heldBy(start, 'word') || heldBy(start, 'grapheme')).replace(/[\s…]+$/u, '')} …`;
}

function heldBy(text: string, granularity: 'word' | 'grapheme'): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity }).segment(text)) {
    if (index + segment.length > longest) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
