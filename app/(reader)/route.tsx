import { Front } from '@/components/reader/front';
import { Sheet } from '@/components/reader/sheet';
import { env } from '@/lib/env';
import { interfaceLanguage, say } from '@/lib/i18n/say';
import { anonymous } from '@/lib/people/actor';
import { listPublished } from '@/lib/publishing/store';
import { excused, lost } from './lone';
import { fingerprint, furnishings, printed, sheetResponse } from './paper';

const PAGE = 24;

export const GET = excused(front);

async function front(request: Request): Promise<Response> {
  const page = pageOf(new URL(request.url).searchParams.get('page'));
  if (page === null) return lost();
  const found = await listPublished(anonymous, { offset: (page - 1) * PAGE, limit: PAGE + 1 });
  if (page > 1 && !found.length) return lost();
  const body = await printed(
    <Sheet
      lang={interfaceLanguage}
      title={page === 1 ? undefined : `${say('reader.front')}, ${page}`}
      description={say('reader.tagline')}
      canonical={page === 1 ? `${env().baseUrl}/` : `${env().baseUrl}/?page=${page}`}
      {...(await furnishings(interfaceLanguage))}
    >
      <Front articles={found.slice(0, PAGE)} page={page} hasMore={found.length > PAGE} timeZone={env().timeZone} />
    </Sheet>,
  );
  return sheetResponse(request, body, fingerprint(body));
}

/** From 1; null for what is no page. */
function pageOf(asked: string | null): number | null {
  if (asked === null) return 1;
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null;
}
