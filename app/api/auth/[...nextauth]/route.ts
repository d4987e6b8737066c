import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/people/auth';

type Context = { params: Promise<{ nextauth: string[] }> };

export { answer as GET, answer as POST };

/**
 * next-auth's own doors, except the one that writes what strangers send into our log. It knows one address of the desk,
 * while people may come by others (localhost, 127.0.0.1): so every redirect loses its host and stays where they are.
 */
async function answer(request: NextRequest, context: Context): Promise<Response> {
  const [door = ''] = (await context.params).nextauth;
  if (door === '_log') return new Response(null, { status: 404 });
  const fault = faultOf(request);
  if (fault) return new Response(null, { status: fault, headers: { 'cache-control': 'private, no-store' } });
  const response: Response = await NextAuth(request, context, authOptions());
  const location = response.headers.get('location');
  if (location) response.headers.set('location', withoutHost(location));
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

/** Far more than any form of the door, with the longest password somebody may paste by mistake. */
const MOST_BYTES = 64 * 1024;

// next-auth reads whatever anybody sends whole into memory, and breaks on JSON that is none. Our forms are neither.
function faultOf({ method, headers }: Request): number | null {
  if (method !== 'POST') return null;
  if (Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY) > MOST_BYTES) return 413;
  return headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ? null : 415;
}

function withoutHost(location: string): string {
  const { pathname, search, hash } = new URL(location, 'http://desk.invalid');
  return pathname.replace(/^\/+/, '/') + search + hash;
}
