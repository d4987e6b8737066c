'use client';
import { memo, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { type Detail, proseDiff } from '@/lib/diff/prose-diff';
import { type Underline, underlined } from '@/lib/diff/underline';
import './diff.css';
import { goToHunk } from './go-to';
import { Columns, Line } from './layout';
import { useLit } from './lit';
import { Marked } from './marked';
import { type Model, modelOf } from './model';
import { Plain } from './parts';
import { Remarks } from './remarks';
import { RiskStrip } from './risk-strip';
import { useDiffSettings, type View } from './settings';
import { useAwake } from './sleep';

export type DiffText = {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  origin: 'source' | 'literal' | 'polished' | 'edit';
  /** What stands over the text: its name, a choice of versions. */
  head?: ReactNode;
  /** Places in the text that something is to be said about. */
  under?: readonly Underline[];
};

/**
 * Two versions of a text and what differs. `view` and `detail` are those of the page, unless they are set here.
 * `isNear` false draws the texts without marks, for rows far off the screen, until a key comes to them.
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
  const view = own.view ?? settings.view;
  const hasMarks = view !== 'clean';
  const [isClean, setClean] = useState(false); // this row alone
  const root = useRef<HTMLDivElement>(null);
  const { lit, hears } = useLit();
  const compare = useCallback(
    () => modelOf(proseDiff(left.text, right.text, { locale: right.lang, detail }), right.lang),
    [left.text, right.text, right.lang, detail],
  );
  const isAwake = useAwake(root, isNear || !hasMarks, compare);
  const model = useMemo(() => (isAwake && hasMarks ? compare() : null), [isAwake, hasMarks, compare]);
  return (
    <div ref={root} className="diff-view" data-view={view} {...hears}>
      {model && !isClean ? (
        <Changes model={model} left={left} right={right} isLine={view === 'inline'} lit={lit} />
      ) : (
        <Columns left={left} right={right} texts={{ left: <Plain {...left} />, right: <Plain {...right} /> }} />
      )}
      {model ? <Remarks diff={model.diff} isClean={isClean} onClean={setClean} /> : null}
      {model && !isClean ? (
        <RiskStrip
          changes={model.risks}
          lang={right.lang}
          dir={right.dir}
          onGo={(hunk) => goToHunk(root.current, hunk)}
        />
      ) : null}
    </div>
  );
});

function Changes(props: { model: Model; left: DiffText; right: DiffText; isLine: boolean; lit: string | null }) {
  const { model, left, right, lit } = props;
  if (props.isLine) {
    // a line leaves out what it shows in the new form alone, so the places of the left text are not in it
    return (
      <Line left={left} right={right}>
        <Marked
          pieces={underlined(model.line, 'right', right.under)}
          languages={{ left, right }}
          model={model}
          lit={lit}
        />
      </Line>
    );
  }
  const texts = {
    left: <Marked pieces={underlined(model.left, 'left', left.under)} model={model} lit={lit} />,
    right: <Marked pieces={underlined(model.right, 'right', right.under)} model={model} lit={lit} />,
  };
  return <Columns left={left} right={right} texts={texts} />;
}
