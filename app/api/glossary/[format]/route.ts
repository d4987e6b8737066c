import { exportGlossary, type GlossaryFormat } from '@/lib/checks/glossary/store';
import { currentActor } from '@/lib/people/session';
import { isRefusal } from '@/lib/refusal';

const types: Record<GlossaryFormat, string> = { csv: 'text/csv', tbx: 'application/x-tbx+xml' };
const asText = { 'Content-Type': 'text/plain; charset=utf-8' };
const unkept = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' };

/** The glossary as a file, /api/glossary/csv and /api/glossary/tbx, for people of the desk. */
export async function GET(_request: Request, { params }: { params: Promise<{ format: string }> }): Promise<Response> {
  const { format } = await params;
  if (format !== 'csv' && format !== 'tbx') return new Response(null, { status: 404, headers: unkept });
  const actor = await currentActor();
  try {
    return new Response(await exportGlossary(actor, format), {
      headers: {
        ...unkept,
        'Content-Type': `${types[format]}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="glossary.${format}"`,
      },
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const status = actor.kind === 'anonymous' ? 401 : 403;
    return new Response(error.message, { status, headers: { ...unkept, ...asText } });
  }
}
