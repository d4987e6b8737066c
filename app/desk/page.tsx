import type { Metadata } from 'next';
import { Queue } from '@/components/desk/queue';
import { countToAnswer, hasSetAside, listQueue } from '@/lib/articles/queue/store';
import { answerOf, TURNS } from '@/lib/articles/queue/turn';
import { say } from '@/lib/i18n/say';
import { can } from '@/lib/people/policy';
import { addressNumber } from '../address-number';
import { enter } from '../room';

export const metadata: Metadata = { title: say('desk.queue.title') };

const PAGE = 50;

type Search = Record<'page' | 'find' | 'turn', string | string[] | undefined>;

export default async function QueuePage({ searchParams }: { searchParams: Promise<Search> }) {
  const given = await searchParams;
  const page = Math.max(1, addressNumber(given.page) ?? 1);
  const find = typeof given.find === 'string' ? given.find.trim().slice(0, 200) : '';
  const turn = TURNS.find((one) => one === given.turn) ?? null;
  const stretch = { offset: (page - 1) * PAGE, limit: PAGE + 1 };
  const { rows, hasAside, mayInvite, toAnswer } = await enter('/desk', async (actor) => ({
    mayInvite: can(actor, 'manage-people'),
    toAnswer: { turn: answerOf({ approves: can(actor, 'approve') }), articles: await countToAnswer(actor) },
    rows: await listQueue(actor, { ...stretch, find, turn }),
    hasAside: await hasSetAside(actor),
  }));
  const asked = { find, turn };
  return (
    <Queue
      rows={rows.slice(0, PAGE)}
      page={page}
      hasMore={rows.length > PAGE}
      asked={asked}
      hasAside={hasAside}
      mayInvite={mayInvite}
      toAnswer={toAnswer}
    />
  );
}
