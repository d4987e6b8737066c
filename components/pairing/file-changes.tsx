'use client';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { AddedParagraph, ChangedParagraph, FileChanges, LaneChange } from '@/lib/pairing/changes';
import type { Lane } from '@/lib/pairing/edit';
import type { Kind } from '@/lib/pairing/pair';
import { type DiffText, DiffView } from '../diff/diff-view';
import { DiffControls, DiffDesk } from '../diff/settings';
import { Button } from '../ui/button';
import { ArticleText } from '../ui/text';

export type Languages = { source: string; target: string };

/** Everything that a changed file does to an article, kind by kind. */
export function FileChangesList({ changes, languages }: { changes: FileChanges; languages: Languages }) {
  const say = useTranslations('pairing.again');
  const { changed, moved, otherKind, added, removed, setAside } = changes;
  const lone = (one: AddedParagraph & { from?: number; was?: Kind | null; isApproved?: boolean }) => (
    <Place key={one.number} {...one}>
      <div className="grid gap-x-10 gap-y-3 pt-2 md:grid-cols-2">
        {one.texts.map(({ origin, text }) => (
          <div key={origin}>
            <p className="label-text pb-1">{say('lane', { lane: origin })}</p>
            <ArticleText lang={langOf(origin, languages)} text={text} className="max-w-[68ch]" />
          </div>
        ))}
      </div>
    </Place>
  );
  return (
    <DiffDesk>
      {changed.length ? <DiffControls className="pt-3" /> : null}
      <Group title={say('changed', { count: changed.length })} of={changed}>
        {(one) => <Changed key={one.number} paragraph={one} languages={languages} />}
      </Group>
      <Group title={say('moved', { count: moved.length })} of={moved}>
        {lone}
      </Group>
      <Group title={say('other-kind', { count: otherKind.length })} of={otherKind}>
        {lone}
      </Group>
      <Group title={say('added', { count: added.length })} of={added}>
        {lone}
      </Group>
      <Group title={say('removed', { count: removed.length })} of={removed}>
        {lone}
      </Group>
      <Group title={say('set-aside', { count: setAside.length })} of={setAside}>
        {(text, k) => (
          <li key={k} className="pt-3">
            <ArticleText lang={languages.target} text={text} className="max-w-[68ch]" />
          </li>
        )}
      </Group>
      {changes.asideGone ? <p className="pt-6">{say('aside-gone', { count: changes.asideGone })}</p> : null}
    </DiffDesk>
  );
}

const STEP = 50;

/** A titled list, a stretch at a time: a long article may change everywhere. Nothing where it is empty. */
function Group<T>(props: { title: string; of: readonly T[]; children: (one: T, k: number) => ReactNode }) {
  const say = useTranslations('pairing.again');
  const [count, setCount] = useState(STEP);
  const left = props.of.length - count;
  if (!props.of.length) return null;
  return (
    <div className="pt-6">
      <h3 className="font-serif text-xl">{props.title}</h3>
      <ol aria-label={props.title}>{props.of.slice(0, count).map(props.children)}</ol>
      {left > 0 ? (
        <Button look="plain" onPress={() => setCount(count + STEP)}>
          {say('more', { count: Math.min(left, STEP) })}
        </Button>
      ) : null}
    </div>
  );
}

function Changed({ paragraph, languages }: { paragraph: ChangedParagraph; languages: Languages }) {
  return (
    <Place {...paragraph}>
      {paragraph.lanes.map((change) => (
        <LaneDiff key={change.lane} change={change} lang={langOf(change.lane, languages)} />
      ))}
    </Place>
  );
}

function LaneDiff({ change: { lane, before, after }, lang }: { change: LaneChange; lang: string }) {
  const say = useTranslations('pairing.again');
  const side = (name: 'before' | 'after', text: string): DiffText => {
    const head = (
      <>
        <p className="label-text pb-1">{say(name, { lane })}</p>
        {text ? null : <p className="text-sm text-ink-soft">{say('no-text')}</p>}
      </>
    );
    return { text, lang, dir: directionOf(lang), origin: lane, head };
  };
  return (
    <div className="pt-2">
      {/* Beside no text all is new or gone, and marks would say that of every name in it once more. */}
      <DiffView
        left={side('before', before)}
        right={side('after', after)}
        {...(before && after ? {} : { view: 'clean' })}
      />
    </div>
  );
}

function Place(props: {
  number: number;
  from?: number | null;
  kind: Kind;
  was?: Kind | null;
  isApproved?: boolean;
  children: ReactNode;
}) {
  const say = useTranslations('pairing.again');
  const kinds = useTranslations('kinds');
  const { number, from, kind, was } = props;
  const name = from ? say('paragraph-from', { number, from }) : say('paragraph', { number });
  return (
    <li aria-label={name} className="border-b border-hairline py-4">
      <p className="text-sm text-ink-soft">
        {name}
        {was ? ` · ${say('kind', { kind: kinds(kind), was: kinds(was) })}` : null}
        {props.isApproved ? <span className="text-approved"> · {say('approved')}</span> : null}
      </p>
      {props.children}
    </li>
  );
}

function langOf(lane: Lane, { source, target }: Languages): string {
  return lane === 'source' ? source : target;
}
