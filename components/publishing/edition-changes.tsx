'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { EditionChange } from '@/lib/publishing/changes';
import { type DiffText, DiffView } from '../diff/diff-view';
import { DiffControls, DiffDesk } from '../diff/settings';
import { Button } from '../ui/button';
import { ArticleText } from '../ui/text';

type Compared = {
  lang: string;
  /** The number of the edition before. */
  since: number;
  /** The number of this edition; absent where it is not out yet. */
  number?: number;
};

const STEP = 50;

/** What an edition changes since the one before it, or what would go out since what is out: paragraph by paragraph. */
export function EditionChanges({
  changes,
  unchanged,
  ...compared
}: Compared & { changes: readonly EditionChange[]; unchanged: number }) {
  const say = useTranslations('publishing.changes');
  const [count, setCount] = useState(STEP);
  const title = say(compared.number === undefined ? 'ahead' : 'since', { number: compared.since });
  const left = changes.length - count;
  return (
    <section className="pt-14" aria-label={title}>
      <h2 className="label-text border-b border-hairline pb-2">{title}</h2>
      <p className="pt-3 text-ink-soft">{changes.length ? say('unchanged', { count: unchanged }) : say('none')}</p>
      <DiffDesk>
        {changes.some(isRewritten) ? <DiffControls className="pt-3 print:hidden" /> : null}
        <ol aria-label={title}>
          {changes.slice(0, count).map((change) => (
            <Change key={`${change.number} ${change.after === null}`} change={change} {...compared} />
          ))}
        </ol>
      </DiffDesk>
      {left > 0 ? (
        <Button look="plain" onPress={() => setCount(count + STEP)}>
          {say('more', { count: Math.min(left, STEP) })}
        </Button>
      ) : null}
    </section>
  );
}

function isRewritten({ before, after }: EditionChange): boolean {
  return before !== null && after !== null && before !== after;
}

function Change({ change, lang, since, number }: Compared & { change: EditionChange }) {
  const say = useTranslations('publishing.changes');
  const { before, after } = change;
  const side = (text: string, origin: DiffText['origin'], name: string): DiffText => {
    const head = <p className="label-text pb-1">{name}</p>;
    return { text, lang, dir: directionOf(lang), origin, head };
  };
  return (
    <li aria-label={say('paragraph', { number: change.number })} className="border-b border-hairline py-5">
      <Place change={change} />
      {before !== null && after !== null && before !== after ? (
        <div className="pt-3">
          <DiffView
            left={side(before, 'source', say('edition', { number: since }))}
            right={side(after, 'edit', number === undefined ? say('draft') : say('edition', { number }))}
          />
        </div>
      ) : (
        <ArticleText lang={lang} text={after ?? before ?? ''} className="max-w-[68ch] pt-2" />
      )}
    </li>
  );
}

/** Which paragraph it is, and what else than its words is another. */
function Place({ change }: { change: EditionChange }) {
  const say = useTranslations('publishing.changes');
  const kinds = useTranslations('kinds');
  const { number, from, kind, was, before, after } = change;
  return (
    <p className="text-[0.9375rem]">
      <span className="label-text tabular-nums">{number}</span>
      <span className="text-ink-soft">
        {' · '}
        {was ? say('kind', { kind: kinds(kind), was: kinds(was) }) : kinds(kind)}
        {from ? ` · ${say('from', { from })}` : null}
      </span>
      {before === null ? <span className="font-medium"> · {say('added')}</span> : null}
      {after === null ? <span className="font-medium"> · {say('removed')}</span> : null}
    </p>
  );
}
