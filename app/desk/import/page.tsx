import type { Metadata } from 'next';
import { ImportForm } from '@/components/desk/import-form';
import { LANGUAGES } from '@/lib/articles/language';
import { listQueue } from '@/lib/articles/store';
import { say } from '@/lib/i18n/say';
import { personIdOf } from '@/lib/people/actor';
import { enter } from '../../room';
import { importText } from './actions';

export const metadata: Metadata = { title: say('desk.import.title') };

export default async function ImportPage() {
  const { latest, writerId } = await enter('/desk/import', async (actor) => ({
    latest: (await listQueue(actor, { limit: 1 }))[0],
    writerId: personIdOf(actor) ?? '',
  }));
  return (
    <ImportForm
      languages={LANGUAGES}
      sourceLang={latest?.sourceLang ?? ''}
      writerId={writerId}
      importText={importText}
    />
  );
}
