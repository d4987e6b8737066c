import type { Metadata } from 'next';
import { Queue } from '@/components/desk/queue';
import { listQueue } from '@/lib/articles/store';
import { say } from '@/lib/i18n/say';
import { addressNumber } from '../address-number';
import { enter } from '../room';

export const metadata: Metadata = { title: say('desk.queue.title') };

const PAGE = 50;

export default async function QueuePage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const page = Math.max(1, addressNumber((await searchParams).page) ?? 1);
  const rows = await enter('/desk', (actor) => listQueue(actor, { offset: (page - 1) * PAGE, limit: PAGE + 1 }));
  return <Queue rows={rows.slice(0, PAGE)} page={page} hasMore={rows.length > PAGE} />;
}
