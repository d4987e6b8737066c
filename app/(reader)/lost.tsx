import { Lost } from '@/components/reader/front';
import { Sheet } from '@/components/reader/sheet';
import { interfaceLanguage, say } from '@/lib/i18n/say';
import { furnishings, printed } from './paper';

/** The same for what never was, what is no longer and what is not yet. */
export async function lostSheet(): Promise<string> {
  return printed(
    <Sheet
      lang={interfaceLanguage}
      title={say('reader.lost-title')}
      description={say('reader.tagline')}
      {...(await furnishings(interfaceLanguage))}
    >
      <Lost />
    </Sheet>,
  );
}
