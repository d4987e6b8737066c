import { readType, TYPE_FILES } from '../../paper';

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  if (!TYPE_FILES.has(file)) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return new Response(await readType(file), {
    headers: { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
