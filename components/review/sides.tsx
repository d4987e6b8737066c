'use client';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { Finding } from '@/lib/checks/finding';
import type { ParagraphView, VersionView } from '@/lib/review/reading/store';
import { type DiffText, DiffView } from '../diff/diff-view';
import { Plain } from '../diff/parts';
import { useDiffSettings } from '../diff/settings';
import { useReviewDesk } from './desk';
import { useUnderlines } from './findings';
import { OriginName, useOriginName } from './origin';
import { handOf, type Pair } from './pair';

/** Two versions with what differs; a single one where there is no other. */
export function Sides({
  paragraph,
  pair: { left, right },
  onPair,
  isNear,
  findings,
}: {
  paragraph: ParagraphView;
  pair: Pair;
  onPair: (pair: Pair) => void;
  isNear: boolean;
  /** About the version in hand. */
  findings: readonly Finding[];
}) {
  const hand = handOf(paragraph, { left, right });
  const under = { findings, hand };
  const leftText = useSide(paragraph, left, 'left', (next) => onPair({ left: next, right }), under);
  const rightText = useSide(paragraph, right, 'right', (next) => onPair({ left, right: next }), under);
  if (!leftText) return null;
  if (rightText) {
    return (
      <div className="pt-3">
        <DiffView left={leftText} right={rightText} isNear={isNear} />
      </div>
    );
  }
  return <Alone text={leftText} />;
}

/** The only version, in the column where its like stand in the rows around it; the other one says that it is empty. */
function Alone({ text }: { text: DiffText }) {
  const say = useTranslations('review.row');
  const isInline = useDiffSettings().view === 'inline';
  const isLeft = text.origin === 'literal';
  return (
    <div className={`grid gap-x-10 gap-y-2 pt-3 ${isInline ? 'max-w-[72ch]' : 'md:grid-cols-2'}`}>
      <div className={`min-w-0 border-t-[3px] pt-2 ${lines[text.origin]} ${isLeft || isInline ? '' : 'md:order-last'}`}>
        {text.head}
        <p lang={text.lang} dir={text.dir} className="prose-text">
          <Plain {...text} />
        </p>
      </div>
      <p className={`text-[0.9375rem] text-ink-soft ${isInline ? '' : 'border-hairline md:border-t-[3px] md:pt-2'}`}>
        {say(isLeft ? 'no-polished' : 'no-literal')}
      </p>
    </div>
  );
}

const lines = {
  source: 'border-hairline-strong',
  literal: 'border-literal-line',
  polished: 'border-polished-line',
  edit: 'border-ink',
};

const nothing: readonly Finding[] = [];

// Kept while nothing changes, so that a decision elsewhere does not draw the marks again.
function useSide(
  paragraph: ParagraphView,
  version: VersionView | undefined,
  side: 'left' | 'right',
  onPick: (version: VersionView) => void,
  { findings, hand }: { findings: readonly Finding[]; hand: VersionView | undefined },
): DiffText | null {
  const { languages } = useReviewDesk();
  // Beside the version in hand stands its witness, or another candidate, about which nothing was asked.
  const isWitness = version !== hand && version?.origin === 'literal';
  const about = version === hand || isWitness ? findings : nothing;
  const under = useUnderlines(about, isWitness ? 'literal' : 'candidate', version?.text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: picking always means the versions that stand there now
  return useMemo(() => {
    if (!version) return null;
    const lang = languages.target;
    const head = <SideHead paragraph={paragraph} version={version} side={side} onPick={onPick} />;
    return { text: version.text, lang, dir: directionOf(lang), origin: version.origin, head, under };
  }, [paragraph, version, side, languages.target, under]);
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
      <h3 className={`label-text wrap-anywhere ${candidates.length > 2 ? 'hidden print:block' : ''}`}>
        <OriginName version={version} />
      </h3>
      {candidates.length > 2 ? (
        <select
          aria-label={say(side, { number: paragraph.position + 1 })}
          value={version.id}
          onChange={(event) => {
            const next = candidates.find(({ id }) => id === event.target.value);
            if (next) props.onPick(next);
          }}
          className="print:hidden label-text min-w-0 rounded-[3px] border border-hairline-strong bg-paper-raised px-1.5 py-0.5"
        >
          {candidates.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {nameOf(candidate)}
            </option>
          ))}
        </select>
      ) : null}
      {version.id === paragraph.chosenId ? (
        <span className="text-sm font-medium whitespace-nowrap text-polished">✓ {say('chosen')}</span>
      ) : null}
    </div>
  );
}
