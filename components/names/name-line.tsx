'use client';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { NameRow, NameSpelling } from '@/lib/checks/ledger/plan';
import type { Settled } from '@/lib/checks/ledger/store';
import { Button } from '../ui/button';
import { useKeptFocus } from '../ui/kept-focus';
import type { Settle } from './ledger';
import { Places } from './places';
import { SettleForm } from './settle-form';

/** One person, place or body: each spelling, in which version and where, and what can be settled about it. */
export function NameLine({
  articleId,
  lang,
  row,
  settle,
  typed,
  onTyped,
  onSettled,
}: {
  articleId: string;
  lang: string;
  row: NameRow;
  settle: Settle | null;
  typed: string;
  onTyped: (typed: string) => void;
  onSettled: (done: Settled) => void;
}) {
  const say = useTranslations('names');
  const [isAsked, setAsked] = useState(false);
  const self = useRef<HTMLLIElement>(null);
  const isForm = row.isOpen || isAsked || typed !== '';
  useKeptFocus(self, isForm, 'form input, [data-settle]');
  const cancel = () => {
    setAsked(false);
    onTyped('');
  };
  const name = row.canonical ?? row.spellings[0]?.text ?? '';
  return (
    <li
      ref={self}
      aria-label={name}
      className="grid gap-x-10 gap-y-4 border-b border-hairline py-5 lg:grid-cols-[8rem_1fr_22rem]"
    >
      <p className="label-text pt-1">{say(`kinds.${row.kind}`)}</p>
      <div className="min-w-0">
        <ul className="flex flex-col gap-2">
          {row.spellings.map((spelling) => (
            <Spelled key={spelling.text} articleId={articleId} lang={lang} spelling={spelling} />
          ))}
        </ul>
        {row.canonical ? (
          <p className="pt-2 text-[0.9375rem] text-approved">✓ {say('settled', { spelling: row.canonical })}</p>
        ) : null}
      </div>
      {settle === null ? null : isForm ? (
        <SettleForm
          articleId={articleId}
          lang={lang}
          name={name}
          row={row}
          settle={settle}
          typed={typed}
          onTyped={onTyped}
          onCancel={row.isOpen ? null : cancel}
          onSettled={(done) => {
            setAsked(false);
            onSettled(done);
          }}
        />
      ) : (
        <Button
          look="plain"
          data-settle=""
          className="self-start justify-self-start lg:justify-self-end"
          aria-label={say(row.canonical ? 'settle-again-name' : 'settle-one-name', { name })}
          onPress={() => setAsked(true)}
        >
          {say(row.canonical ? 'settle-again' : 'settle-one')}
        </Button>
      )}
    </li>
  );
}

const inks = { literal: 'text-literal', polished: 'text-polished', edit: 'text-ink' };

function Spelled({ articleId, lang, spelling }: { articleId: string; lang: string; spelling: NameSpelling }) {
  const say = useTranslations('names');
  const { text, sides, places } = spelling;
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
      <span lang={lang} dir={directionOf(lang)} className="font-serif text-xl wrap-anywhere">
        {text}
      </span>
      {sides.map(({ side, count }) => (
        <span key={side} className={`text-[0.9375rem] ${inks[side]}`}>
          {say('count', { side: say(`sides.${side}`), count })}
        </span>
      ))}
      <span className="text-[0.9375rem] text-ink-soft">
        {say('places', { count: places.length })} <Places articleId={articleId} places={places} spelling={text} />
      </span>
    </li>
  );
}
