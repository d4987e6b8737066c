import { fingerprint, stylesheet } from '../paper';

const FOR_GOOD = 'public, max-age=31536000, immutable';

export async function GET(request: Request): Promise<Response> {
  const { text, hash } = await stylesheet();
  const isNamed = new URL(request.url).searchParams.get('v') === hash;
  return new Response(text, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': isNamed ? FOR_GOOD : 'no-cache',
      ETag: `"${fingerprint(text)}"`,
    },
  });
}
