'use client';
import { memo, type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { changedShare, changesInOrder, inlinePieces, moveSentences, piecesOf, risksOf } from '@/lib/diff/marks';
import { type Detail, type ProseDiff, proseDiff } from '@/lib/diff/prose-diff';
import './diff.css';
import { goToHunk } from './go-to';
import { Marked } from './marked';
import { RiskStrip } from './risk-strip';
import { useDiffSettings, type View } from './settings';

export type DiffText = {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  origin: 'source' | 'literal' | 'polished' | 'edit';
  /** What stands over the text: its name, a choice of versions. */
  head?: ReactNode;
};

const rewrittenFrom = 0.75;

/**
 * Two versions of a text and what differs. `view` and `detail` are those of the page, unless they are set here.
 * `isNear` false draws the texts without marks, for rows far off the screen.
 */
export const DiffView = memo(function DiffView({
  left,
  right,
  isNear = true,
  ...own
}: {
  left: DiffText;
  right: DiffText;
  isNear?: boolean;
  view?: View;
  detail?: Detail;
}) {
  const settings = useDiffSettings();
  const detail = own.detail ?? settings.detail;
  const [chosen, choose] = useState<View | null>(null); // for this row alone
  const view = chosen ?? own.view ?? settings.view;
  const diff = useMemo(
    () => (isNear ? proseDiff(left.text, right.text, { locale: right.lang, detail }) : null),
    [isNear, left.text, right.text, right.lang, detail],
  );
  if (!diff || view === 'clean') {
    return (
      <Columns left={left} right={right} texts={{ left: left.text, right: right.text }}>
        {chosen === 'clean' ? <ShowMarks onShow={() => choose(null)} /> : null}
      </Columns>
    );
  }
  return <Shown diff={diff} left={left} right={right} view={view} onClean={() => choose('clean')} />;
});

function Shown(props: { diff: ProseDiff; left: DiffText; right: DiffText; view: View; onClean: () => void }) {
  const { diff, left, right, view } = props;
  const root = useRef<HTMLDivElement>(null);
  const [lit, setLit] = useState<string | null>(null);
  const model = useMemo(() => modelOf(diff, right.lang), [diff, right.lang]);
  const point = (event: { target: EventTarget }) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('.diff-mark') : null;
    setLit(mark?.dataset.name ?? null);
  };
  const shared = { lit, sentences: model.sentences, risky: model.risky, order: model.order };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at one end of a change only lights the other
    <div
      ref={root}
      className="diff-view"
      data-view={view}
      onPointerOver={point}
      onPointerLeave={() => setLit(null)}
      onFocus={point}
      onBlur={() => setLit(null)}
    >
      {view === 'inline' ? (
        <Line left={left} right={right}>
          <Marked pieces={model.line()} languages={{ left, right }} {...shared} />
        </Line>
      ) : (
        <Columns
          left={left}
          right={right}
          texts={{
            left: <Marked pieces={model.left()} {...shared} />,
            right: <Marked pieces={model.right()} {...shared} />,
          }}
        />
      )}
      <Remarks diff={diff} onClean={props.onClean} />
      <RiskStrip
        changes={model.risks}
        lang={right.lang}
        dir={right.dir}
        onGo={(hunk) => goToHunk(root.current, hunk)}
      />
    </div>
  );
}

// All that is drawn of a diff; the pieces are made for the view that is looked at.
function modelOf(diff: ProseDiff, lang: string) {
  const risks = risksOf(diff);
  const once = <T,>(make: () => T) => {
    let made: { value: T } | null = null;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  return {
    risks,
    risky: new Set(risks.map(({ hunk }) => hunk)),
    order: changesInOrder(diff),
    sentences: moveSentences(diff, lang),
    left: once(() => piecesOf(diff, 'left')),
    right: once(() => piecesOf(diff, 'right')),
    line: once(() => inlinePieces(diff)),
  };
}

const lines = {
  source: 'border-hairline-strong',
  literal: 'border-literal-line',
  polished: 'border-polished-line',
  edit: 'border-ink',
};

function Columns({
  left,
  right,
  texts,
  children,
}: {
  left: DiffText;
  right: DiffText;
  texts: { left: ReactNode; right: ReactNode };
  children?: ReactNode;
}) {
  return (
    <>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {(['left', 'right'] as const).map((side) => {
          const { lang, dir, origin, head } = side === 'left' ? left : right;
          return (
            <div key={side} className={`min-w-0 border-t-[3px] pt-2 ${lines[origin]}`}>
              {head}
              <p lang={lang} dir={dir} className="prose-text">
                {texts[side]}
              </p>
            </div>
          );
        })}
      </div>
      {children}
    </>
  );
}

function Line({ left, right, children }: { left: DiffText; right: DiffText; children: ReactNode }) {
  return (
    <div className={`max-w-[72ch] border-t-[3px] pt-2 ${lines[right.origin]}`}>
      <div className="flex flex-wrap gap-x-6">
        {left.head}
        {right.head}
      </div>
      <p lang={right.lang} dir={right.dir} className="prose-text">
        {children}
      </p>
    </div>
  );
}

function Remarks({ diff, onClean }: { diff: ProseDiff; onClean: () => void }) {
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

function ShowMarks({ onShow }: { onShow: () => void }) {
  const say = useTranslations('diff');
  return (
    <p className="pt-2 text-sm text-ink-soft">
      <button type="button" onClick={onShow} className="underline underline-offset-4 hover:text-ink">
        {say('show-marks')}
      </button>
    </p>
  );
}
