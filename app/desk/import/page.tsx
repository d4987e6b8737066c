import type { Metadata } from 'next';
import { ImportForm } from '@/components/desk/import-form';
import { LANGUAGES } from '@/lib/articles/language';
import { listQueue } from '@/lib/articles/queue/store';
import { say } from '@/lib/i18n/say';
import { enter } from '../../room';
import { importText } from './actions';

export const metadata: Metadata = { title: say('desk.import.title') };

export default async function ImportPage() {
  const [latest] = await enter('/desk/import', (actor) => listQueue(actor, { limit: 1 }));
  return <ImportForm languages={LANGUAGES} sourceLang={latest?.sourceLang ?? ''} importText={importText} />;
}
