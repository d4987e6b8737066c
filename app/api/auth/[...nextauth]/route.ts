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
  const response: Response = await NextAuth(request, context, authOptions());
  const location = response.headers.get('location');
  if (location) response.headers.set('location', withoutHost(location));
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

function withoutHost(location: string): string {
  const { pathname, search, hash } = new URL(location, 'http://desk.invalid');
  return pathname.replace(/^\/+/, '/') + search + hash;
}
