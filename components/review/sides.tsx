'use client';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import { proseDiff, type Segment } from '@/lib/diff/prose-diff';
import type { ParagraphView, VersionView } from '@/lib/review/store';
import { useReviewDesk } from './desk';
import { OriginName } from './origin';
import type { Pair } from './row';

/** Two versions side by side with what differs; a single one where there is no other. */
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
  const { languages } = useReviewDesk();
  const diff = useMemo(
    () => (isNear && left && right ? proseDiff(left.text, right.text, { locale: languages.target }) : null),
    [isNear, left, right, languages.target],
  );
  const candidates = paragraph.versions.filter(({ origin }) => origin !== 'source');
  if (!left) return null;
  return (
    <div className={`grid gap-x-10 gap-y-6 pt-3 ${right ? 'md:grid-cols-2' : 'max-w-[68ch]'}`}>
      <Side
        version={left}
        chosenId={paragraph.chosenId}
        candidates={candidates}
        label={say('left', { number: paragraph.position + 1 })}
        onPick={(next) => onPair({ left: next, right })}
      >
        {diff ? <Segments segments={diff.left} side="left" /> : left.text}
      </Side>
      {right ? (
        <Side
          version={right}
          chosenId={paragraph.chosenId}
          candidates={candidates}
          label={say('right', { number: paragraph.position + 1 })}
          onPick={(next) => onPair({ left, right: next })}
        >
          {diff ? <Segments segments={diff.right} side="right" /> : right.text}
        </Side>
      ) : (
        <p className="text-[0.9375rem] text-ink-soft">{say('only')}</p>
      )}
    </div>
  );
}

const lines = {
  source: 'border-hairline-strong',
  literal: 'border-literal-line',
  polished: 'border-polished-line',
  edit: 'border-ink',
};

function Side(props: {
  version: VersionView;
  chosenId: string | null;
  candidates: VersionView[];
  label: string;
  onPick: (version: VersionView) => void;
  children: React.ReactNode;
}) {
  const { version, candidates, chosenId } = props;
  const { languages } = useReviewDesk();
  return (
    <section aria-label={props.label} className={`min-w-0 border-t-[3px] pt-2 ${lines[version.origin]}`}>
      <div className="flex items-center gap-3 pb-1">
        {candidates.length > 2 ? (
          <select
            aria-label={props.label}
            value={version.id}
            onChange={(event) => {
              const next = candidates.find(({ id }) => id === event.target.value);
              if (next) props.onPick(next);
            }}
            className="label-text max-w-full rounded-[3px] border border-hairline-strong/60 bg-paper-raised px-1.5 py-0.5"
          >
            {candidates.map((candidate) => (
              <option key={candidate.id} value={candidate.id}>
                <OriginName version={candidate} />
              </option>
            ))}
          </select>
        ) : (
          <h3 className="label-text">
            <OriginName version={version} />
          </h3>
        )}
        {version.id === chosenId ? <Chosen /> : null}
      </div>
      <p lang={languages.target} dir={directionOf(languages.target)} className="prose-text">
        {props.children}
      </p>
    </section>
  );
}

function Chosen() {
  const say = useTranslations('review.row');
  return <span className="text-sm font-medium text-polished">✓ {say('chosen')}</span>;
}

function Segments({ segments, side }: { segments: Segment[]; side: 'left' | 'right' }) {
  const Mark = side === 'left' ? 'del' : 'ins';
  const tint = side === 'left' ? 'bg-literal-tint' : 'bg-polished-tint';
  return segments.map((segment, k) =>
    segment.kind === 'same' && segment.hunk === undefined ? (
      segment.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments have no name but their place
      <Mark key={k} className={`no-underline ${tint}`}>
        {segment.text}
      </Mark>
    ),
  );
}
