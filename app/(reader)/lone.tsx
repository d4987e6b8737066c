// The sheets that stand for another one: nothing is there, or it could not be fetched.
import { Lone } from '@/components/reader/front';
import { Sheet } from '@/components/reader/sheet';
import { printable } from '@/lib/db/failure';
import { interfaceLanguage, say } from '@/lib/i18n/say';
import { furnishings, missing, printed, unavailable } from './paper';

/** The same answer for what never was, what is no longer and what is not yet. */
export async function lost(): Promise<Response> {
  return missing(await loneSheet('lost'));
}

/** A handler whose bugs, or a database that is away, give readers a sentence; the fault itself is logged. */
export function excused(answer: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      console.error(printable(error));
      return unavailable(await loneSheet('away'));
    }
  };
}

async function loneSheet(why: 'lost' | 'away'): Promise<string> {
  return printed(
    <Sheet
      lang={interfaceLanguage}
      title={say(`reader.${why}-title`)}
      description={say('reader.tagline')}
      {...(await furnishings(interfaceLanguage))}
    >
      <Lone why={why} />
    </Sheet>,
  );
}
