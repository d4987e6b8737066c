import type { Metadata } from 'next';
import { ImportForm } from '@/components/desk/import-form';
import { LANGUAGES } from '@/lib/articles/language';
import { findUsualLanguages } from '@/lib/articles/languages/store';
import { say } from '@/lib/i18n/say';
import { enter } from '../../room';
import { importText } from './actions';

export const metadata: Metadata = { title: say('desk.import.title') };

export default async function ImportPage() {
  const usual = await enter('/desk/import', findUsualLanguages);
  return <ImportForm languages={LANGUAGES} usual={usual} importText={importText} />;
}
