import type { Metadata } from 'next';
import { ImportForm } from '@/components/desk/import-form';
import { LANGUAGES } from '@/lib/articles/language';
import { findUsualSource } from '@/lib/articles/languages/store';
import { say } from '@/lib/i18n/say';
import { enter } from '../../room';
import { importText } from './actions';

export const metadata: Metadata = { title: say('desk.import.title') };

export default async function ImportPage() {
  const usualSource = await enter('/desk/import', findUsualSource);
  return <ImportForm languages={LANGUAGES} usualSource={usualSource} importText={importText} />;
}
