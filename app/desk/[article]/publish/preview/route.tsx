import { lost } from '@/app/(reader)/lone';
import { furnishings, printed } from '@/app/(reader)/paper';
import { enter } from '@/app/room';
import { ArticleText } from '@/components/reader/article';
import { Sheet } from '@/components/reader/sheet';
import { say } from '@/lib/i18n/say';
import { findReadiness } from '@/lib/publishing/store';

/** The whole draft on the sheet that readers would get, for people of the desk only. */
export async function GET(_request: Request, { params }: { params: Promise<{ article: string }> }): Promise<Response> {
  const { article: id } = await params;
  const { draft } = await enter(`/desk/${id}/publish/preview`, (actor) => findReadiness(actor, id));
  if (!draft) return lost();
  const note = say('publishing.preview-note');
  const body = await printed(
    <Sheet
      lang={draft.lang}
      title={`${note}: ${draft.title}`}
      description={note}
      dateline={<strong>{note}</strong>}
      {...(await furnishings(draft.lang))}
    >
      <ArticleText {...draft} />
    </Sheet>,
  );
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex',
  };
  return new Response(body, { headers });
}
