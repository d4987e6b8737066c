'use client';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { ParagraphView, VersionView } from '@/lib/review/store';
import { type DiffText, DiffView } from '../diff/diff-view';
import { useReviewDesk } from './desk';
import { OriginName, useOriginName } from './origin';
import type { Pair } from './pair';

/** Two versions with what differs; a single one where there is no other. */
export function Sides({
  paragraph,
  pair: { left, right },
  onPair,
  isNear,
}: {
  paragraph: ParagraphView;
  pair: Pair;
  onPair: (pair: Pair) => void;
  isNear: boolean;
}) {
  const say = useTranslations('review.row');
  const leftText = useSide(paragraph, left, 'left', (next) => onPair({ left: next, right }));
  const rightText = useSide(paragraph, right, 'right', (next) => onPair({ left, right: next }));
  if (!leftText) return null;
  if (rightText) {
    return (
      <div className="pt-3">
        <DiffView left={leftText} right={rightText} isNear={isNear} />
      </div>
    );
  }
  return (
    <div className="max-w-[68ch] pt-3">
      <div className={`border-t-[3px] pt-2 ${lines[leftText.origin]}`}>
        {leftText.head}
        <p lang={leftText.lang} dir={leftText.dir} className="prose-text">
          {leftText.text}
        </p>
      </div>
      <p className="pt-2 text-[0.9375rem] text-ink-soft">{say('only')}</p>
    </div>
  );
}

const lines = {
  source: 'border-hairline-strong',
  literal: 'border-literal-line',
  polished: 'border-polished-line',
  edit: 'border-ink',
};

// Kept while nothing changes, so that a decision elsewhere does not draw the marks again.
function useSide(
  paragraph: ParagraphView,
  version: VersionView | undefined,
  side: 'left' | 'right',
  onPick: (version: VersionView) => void,
): DiffText | null {
  const { languages } = useReviewDesk();
  // biome-ignore lint/correctness/useExhaustiveDependencies: picking always means the versions that stand there now
  return useMemo(() => {
    if (!version) return null;
    const lang = languages.target;
    const head = <SideHead paragraph={paragraph} version={version} side={side} onPick={onPick} />;
    return { text: version.text, lang, dir: directionOf(lang), origin: version.origin, head };
  }, [paragraph, version, side, languages.target]);
}

function SideHead(props: {
  paragraph: ParagraphView;
  version: VersionView;
  side: 'left' | 'right';
  onPick: (version: VersionView) => void;
}) {
  const { paragraph, version, side } = props;
  const say = useTranslations('review.row');
  const nameOf = useOriginName();
  const candidates = paragraph.versions.filter(({ origin }) => origin !== 'source');
  return (
    <div className="flex items-center gap-3 pb-1">
      {candidates.length > 2 ? (
        <select
          aria-label={say(side, { number: paragraph.position + 1 })}
          value={version.id}
          onChange={(event) => {
            const next = candidates.find(({ id }) => id === event.target.value);
            if (next) props.onPick(next);
          }}
          className="label-text max-w-full rounded-[3px] border border-hairline-strong/60 bg-paper-raised px-1.5 py-0.5"
        >
          {candidates.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {nameOf(candidate)}
            </option>
          ))}
        </select>
      ) : (
        <h3 className="label-text">
          <OriginName version={version} />
        </h3>
      )}
      {version.id === paragraph.chosenId ? (
        <span className="text-sm font-medium text-polished">✓ {say('chosen')}</span>
      ) : null}
    </div>
  );
}
