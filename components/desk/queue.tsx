import Link from 'next/link';
import { Fragment } from 'react';
import { directionOf } from '@/lib/articles/direction';
import type { QueueRow } from '@/lib/articles/queue/store';
import { say } from '@/lib/i18n/say';
import { Going } from '../ui/going';
import { Moment } from '../ui/moment';
import { type Asked, FindArticle, queueAddress, type ToAnswer } from './find-article';
import { languageName } from './language-name';
import { Lone } from './lone';

/** So few articles are seen at a glance. */
const FEW = 5;

/** Everything on the desk, or what was asked for, with how far it is and whose turn it is. */
export function Queue({
  rows,
  page,
  hasMore,
  asked,
  hasAside,
  mayInvite,
  toAnswer,
}: {
  rows: QueueRow[];
  page: number;
  hasMore: boolean;
  asked: Asked;
  /** Whether some article was set aside. */
  hasAside: boolean;
  mayInvite: boolean;
  toAnswer: ToAnswer;
}) {
  const isPart = asked.find !== '' || asked.turn !== null || page > 1;
  if (!rows.length && !isPart && !hasAside) return <EmptyDesk mayInvite={mayInvite} />;
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-4 pt-10 pb-6">
        <h1 className="font-serif text-[2.125rem] leading-tight">{say('desk.queue.title')}</h1>
        <Link href="/desk/import" className="rounded-[3px] bg-ink px-4 py-2 font-medium text-paper hover:bg-ink/85">
          {say('desk.queue.import')}
        </Link>
      </div>
      {isPart || rows.length > FEW || hasAside ? (
        <FindArticle asked={asked} hasAside={hasAside} toAnswer={toAnswer} />
      ) : null}
      {rows.length ? null : (
        <p className="border-t border-hairline py-8 text-ink-soft">
          {say(isPart ? 'desk.queue.none-found' : 'desk.queue.none-left')}{' '}
          {isPart ? (
            <Link href="/desk" className="inline-block text-ink underline underline-offset-4">
              {say('desk.queue.all')}
            </Link>
          ) : null}
        </p>
      )}
      <ol className="border-t border-hairline empty:hidden">
        {rows.map((row) => (
          <Article key={row.id} row={row} toAnswer={toAnswer.turn} />
        ))}
      </ol>
      {page > 1 || hasMore ? (
        <nav aria-label={say('desk.queue.pages')} className="flex gap-6 pt-6">
          {page > 1 ? <Link href={queueAddress(asked, page - 1)}>{say('desk.queue.newer')}</Link> : null}
          {hasMore ? <Link href={queueAddress(asked, page + 1)}>{say('desk.queue.older')}</Link> : null}
        </nav>
      ) : null}
    </>
  );
}

function Article({ row, toAnswer }: { row: QueueRow; toAnswer: ToAnswer['turn'] }) {
  const room = row.isPaired ? 'review' : 'pairing';
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-hairline py-5 md:grid-cols-[1fr_22rem]">
      <div className="min-w-0">
        <Link href={`/desk/${row.id}/${room}`} className="group relative inline-block text-pretty wrap-anywhere">
          <span
            lang={row.targetLang}
            dir={directionOf(row.targetLang)}
            className="font-serif text-xl leading-snug font-medium decoration-hairline-strong underline-offset-4 group-hover:underline"
          >
            {row.title}
          </span>
          <Going />
        </Link>
        <p className="pt-1 text-[0.9375rem] text-ink-soft">
          {languageName(row.sourceLang)} → {languageName(row.targetLang)} ·{' '}
          {say('desk.queue.imported', { who: row.importedBy })} <Moment at={row.importedAt} />
        </p>
      </div>
      <div className="self-center text-[0.9375rem]">
        {row.isPaired ? (
          <Progress row={row} toAnswer={toAnswer} />
        ) : (
          <p className="text-ink-soft">{say('desk.queue.to-pair')}</p>
        )}
      </div>
    </li>
  );
}

function Progress({ row, toAnswer }: { row: QueueRow; toAnswer: ToAnswer['turn'] }) {
  const { paragraphs, approved, proposed, returned, liveEdition, isReady } = row;
  const waiting = { open: paragraphs - approved - proposed - returned, proposed, returned };
  const turns = (['open', 'proposed', 'returned'] as const).filter((turn) => waiting[turn] > 0);
  return (
    <>
      <div
        className="flex h-1.5 overflow-hidden rounded-full bg-hairline forced-colors:border forced-colors:*:forced-color-adjust-none"
        aria-hidden="true"
      >
        <span className="bg-approved" style={{ inlineSize: `${(100 * approved) / paragraphs}%` }} />
        <span className="bg-polished-line" style={{ inlineSize: `${(100 * proposed) / paragraphs}%` }} />
        <span className="bg-danger" style={{ inlineSize: `${(100 * returned) / paragraphs}%` }} />
      </div>
      <p className="pt-1.5">
        {say('desk.queue.approved', { approved, paragraphs })}
        {liveEdition ? (
          <span className="text-approved"> · {say('desk.queue.live', { number: liveEdition.number })}</span>
        ) : null}
      </p>
      <p className="text-ink-soft empty:hidden">
        {isReady ? say(liveEdition ? 'desk.queue.ready-again' : 'desk.queue.ready') : null}
        {turns.map((turn, k) => (
          <Fragment key={turn}>
            {k > 0 ? ' · ' : null}
            <span className={turn === toAnswer ? 'font-medium text-ink' : undefined}>
              {say(`review.progress.${turn}`, { count: waiting[turn] })}
            </span>
          </Fragment>
        ))}
      </p>
      {row.isPairingChanged ? <p className="text-ink-soft">{say('desk.queue.to-pair-again')}</p> : null}
    </>
  );
}

function EmptyDesk({ mayInvite }: { mayInvite: boolean }) {
  return (
    <Lone title={say('desk.queue.empty-title')} text={say('desk.queue.empty-text')}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Link href="/desk/import" className="rounded-[3px] bg-ink px-4 py-2.5 font-medium text-paper hover:bg-ink/85">
          {say('desk.queue.import')}
        </Link>
        {mayInvite ? (
          <Link href="/desk/people" className="underline underline-offset-4 pointer-coarse:py-2.5">
            {say('desk.queue.invite')}
          </Link>
        ) : null}
      </div>
    </Lone>
  );
}
