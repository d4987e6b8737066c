'use client';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NameRow } from '@/lib/checks/ledger/plan';
import type { Settled } from '@/lib/checks/ledger/store';
import type { Outcome } from '@/lib/outcome';
import { useDraft } from '../ui/draft';
import { NameLine } from './name-line';
import { SettledNotice } from './settled-notice';

export type Settle = (input: {
  articleId: string;
  spellings: string[];
  spelling: string;
  key: string;
}) => Promise<Outcome<Settled>>;

type Props = {
  articleId: string;
  lang: string;
  isPaired: boolean;
  /** Whether names begin with capitals in its script. */
  hasCapitals: boolean;
  rows: NameRow[];
  maySettle: boolean;
  settle: Settle;
};

/** Every name of an article: first those that somebody should settle, then the others. */
export function Ledger({ articleId, lang, isPaired, hasCapitals, rows, maySettle, settle }: Props) {
  const say = useTranslations('names');
  const [done, setDone] = useState<Settled | null>(null);
  // By spelling, so that what was typed stays with its name when the spellings around it change.
  const draft = useDraft<Readonly<Record<string, string>>>(`names ${articleId}`);
  const type = ({ spellings }: NameRow, spelling: string) =>
    draft.change((now) => {
      const others = Object.entries(now ?? {}).filter(([name]) => spellings.every(({ text }) => text !== name));
      const all = spelling ? [...others, ...spellings.map(({ text }) => [text, spelling])] : others;
      return all.length ? Object.fromEntries(all) : null;
    });
  const settled = useCallback((outcome: Settled) => {
    setDone(outcome);
    window.scrollTo({ top: 0 });
  }, []);
  const lists = [
    { id: 'open-names', title: say('open-title'), rows: rows.filter(({ isOpen }) => isOpen) },
    { id: 'other-names', title: say('other-title'), rows: rows.filter(({ isOpen }) => !isOpen) },
  ];
  return (
    <div className="pt-8">
      <p className="max-w-2xl text-ink-soft">
        {rows.length ? say('lead') : say(!isPaired ? 'not-paired' : hasCapitals ? 'empty' : 'empty-heard')}
        {rows.length && !maySettle ? ` ${say('editors-settle')}` : ''}
      </p>
      {done ? <SettledNotice articleId={articleId} done={done} /> : null}
      {lists.map((list) =>
        list.rows.length ? (
          <section key={list.id} aria-labelledby={list.id} className="pt-10">
            <h2 id={list.id} className="font-serif text-2xl">
              {list.title}
            </h2>
            <ul aria-label={say('list', { title: list.title })} className="mt-4 border-t border-hairline">
              {list.rows.map((row) => (
                <NameLine
                  key={row.spellings[0]?.text}
                  articleId={articleId}
                  lang={lang}
                  row={row}
                  settle={maySettle ? settle : null}
                  typed={row.spellings.map(({ text }) => draft.typed?.[text]).find(Boolean) ?? ''}
                  onTyped={(spelling) => type(row, spelling)}
                  onSettled={settled}
                />
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </div>
  );
}
