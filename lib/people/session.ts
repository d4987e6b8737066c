import { cookies } from 'next/headers';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { printable } from '../db/failure.ts';
import { type Actor, anonymous } from './actor.ts';
import { authOptions, isSecure, sessionCookie } from './auth.ts';
import { findActor } from './sign-in/store.ts';

/** Who makes this request, read from the database once a request: whatever changed before it counts in it. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = await currentToken();
  if (token === null) return anonymous;
  return findActor(token).catch((error) => {
    throw printable(error);
  });
});

/** The session token that this browser carries, good or not. */
export const currentToken = cache(async (): Promise<string | null> => {
  const options = authOptions();
  const withToken = {
    ...options.callbacks,
    session: ({ token }: { token: { token?: string } }) => ({ expires: '', ...token }),
  };
  const session = await getServerSession({ ...options, callbacks: withToken });
  return session?.token ?? null;
});

/** Takes the cookie from this browser; only from an action, where headers can still be set. */
export async function dropCookie(): Promise<void> {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(), maxAge: 0 } as const;
  (await cookies()).set(sessionCookie(), '', options);
}
