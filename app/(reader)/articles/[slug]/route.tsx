import { Article } from '@/components/reader/article';
import { Day, Sheet } from '@/components/reader/sheet';
import { shortened } from '@/lib/articles/naming';
import { env } from '@/lib/env';
import { anonymous } from '@/lib/people/actor';
import { findPublished, findPublishedHash, type Published } from '@/lib/publishing/store';
import { excused, lost } from '../../lone';
import { fingerprint, furnishings, printed, sheetResponse, unchanged } from '../../paper';

export const GET = excused(article);

async function article(request: Request): Promise<Response> {
  const slug = slugOf(request);
  const head = await findPublishedHash(anonymous, slug);
  if (!head) return lost();
  // Whoever has this edition already is answered without reading its text.
  const known = unchanged(request, await tagOf(head));
  if (known) return known;
  const edition = await findPublished(anonymous, slug);
  if (!edition) return lost();
  const lastModified = edition.publishedAt.toUTCString();
  return sheetResponse(request, await sheetOf(edition), await tagOf(edition), { 'Last-Modified': lastModified });
}

async function sheetOf(edition: Published): Promise<string> {
  const { slug, title, lang, lead, firstAt } = edition;
  const { timeZone } = env();
  return printed(
    <Sheet
      lang={lang}
      title={title}
      description={shortened(lead || title, 160)}
      canonical={`${env().baseUrl}/articles/${encodeURIComponent(slug)}`}
      publishedAt={firstAt}
      dateline={<Day at={firstAt} timeZone={timeZone} />}
      {...(await furnishings(lang))}
    >
      <Article edition={edition} timeZone={timeZone} />
    </Sheet>,
  );
}

/** Names the bytes: the edition, whose clocks tell its day, and what the template makes of it. */
async function tagOf({ hash, number }: { hash: string; number: number }): Promise<string> {
  return fingerprint(hash, number, env().timeZone, await templateTag());
}

let kept: Promise<string> | null = null;

/** The template is known by what it makes of one paragraph of each kind, so nobody has to count its versions. */
function templateTag(): Promise<string> {
  if (process.env.NODE_ENV !== 'production') kept = null;
  kept ??= sheetOf(specimen).then((sheet) => fingerprint(sheet));
  return kept;
}

const KINDS = ['title', 'heading', 'paragraph', 'caption', 'quote', 'list item', 'list item'] as const;
const specimen: Published = {
  slug: 'specimen',
  title: 'Specimen',
  lang: 'ar',
  lead: 'Lead',
  number: 1,
  hash: '',
  publishedAt: new Date(0),
  firstAt: new Date(0),
  content: KINDS.map((kind, k) => ({ paragraphId: `${k}`, versionId: `${k}`, kind, text: kind })),
};

function slugOf(request: Request): string {
  const part = new URL(request.url).pathname.split('/')[2] ?? '';
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return '';
  }
}
