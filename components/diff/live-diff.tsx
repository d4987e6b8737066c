'use client';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Detail, proseDiff } from '@/lib/diff/prose-diff';
import { type Underline, underlined } from '@/lib/diff/underline';
import { Choice } from './choice';
import './diff.css';
import { useLit } from './lit';
import { Marked } from './marked';
import { modelOf } from './model';
import { useDiffSettings } from './settings';

export type Base = { id: string; name: string; text: string };

/**
 * What a text that is being written changes in another one, in one line, with every keystroke. With several bases a
 * choice stands over it. The diff of a paragraph takes about a millisecond; typing never waits for it all the same.
 */
export function LiveDiff({
  text,
  bases,
  lang,
  dir,
  detail,
  under,
}: {
  text: string;
  /** At least one; the first is compared with at the beginning. */
  bases: readonly [Base, ...Base[]];
  lang: string;
  dir: 'ltr' | 'rtl';
  detail?: Detail;
  /** Places in `text` that something is to be said about. */
  under?: readonly Underline[];
}) {
  const say = useTranslations('diff');
  const settings = useDiffSettings();
  const [chosen, choose] = useState(bases[0].id);
  const base = bases.find(({ id }) => id === chosen) ?? bases[0];
  const written = useDeferredValue(text);
  const price = detail ?? settings.detail;
  const { lit, hears } = useLit();
  const model = useMemo(
    () => modelOf(proseDiff(base.text, written, { locale: lang, detail: price }), lang),
    [base.text, written, lang, price],
  );
  return (
    <section aria-label={say('live')} className="diff-view" data-view="inline" {...hears}>
      {bases.length > 1 ? (
        <Choice
          label={say('against')}
          options={bases.map(({ id }) => id)}
          nameOf={(id) => bases.find((one) => one.id === id)?.name ?? ''}
          value={base.id}
          onChange={choose}
        />
      ) : (
        <h4 className="label-text">{base.name}</h4>
      )}
      <p lang={lang} dir={dir} className="prose-text pt-1">
        <Marked
          pieces={underlined(model.line, 'right', under)}
          model={model}
          lit={lit}
          languages={{ left: { lang, dir }, right: { lang, dir } }}
        />
      </p>
      {model.diff.coarse ? <p className="pt-2 text-sm text-ink-soft">{say('coarse')}</p> : null}
    </section>
  );
}
