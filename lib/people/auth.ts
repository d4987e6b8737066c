// next-auth carries our own session token in its encrypted cookie and guards the sign-in forms against other sites.
// Whether the token is good for anything, the database says on each request: see session.ts.
import type { NextAuthOptions, User } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { printable } from '../db/failure.ts';
import { authSecret, env } from '../env.ts';
import { isRefusal } from '../refusal.ts';
import { anonymous } from './actor.ts';
import { pathOnSite } from './callback.ts';
import { type SignedIn, sessionDays, signIn, signInDemo, signOut } from './sign-in/store.ts';

declare module 'next-auth' {
  interface User {
    token?: string;
  }
  interface Session {
    token?: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    token?: string;
  }
}

/** Set by the server itself from the socket; what a client sends under this name is overwritten there. */
const addressHeader = 'x-diptych-address';

/** Made on the first request, never while building. */
export function authOptions(): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: sessionDays * 24 * 60 * 60 },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [withPassword, asDemoPerson],
    callbacks: {
      jwt: ({ token, user }) => ({ token: user ? user.token : token.token }),
      // What /api/auth/session tells scripts of the page: nothing. The token stays in the cookie they cannot read.
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url }) => pathOnSite(url),
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.token) await signOut(anonymous, token.token);
      },
    },
    logger: { error: logError },
  };
}

export function isSecure(): boolean {
  return env().baseUrl.startsWith('https:');
}

/** As next-auth names it. */
export function sessionCookie(): string {
  return `${isSecure() ? '__Secure-' : ''}next-auth.session-token`;
}

const withPassword = Credentials({
  id: 'credentials',
  credentials: { email: {}, password: {} },
  authorize(given, request) {
    const parsed = z.object({ email: z.string().max(1000), password: z.string().max(1000) }).safeParse(given);
    if (!parsed.success) return null;
    const address = z.string().catch('').parse(request.headers?.[addressHeader]);
    return userOf(signIn(anonymous, { ...parsed.data, address }));
  },
});

const asDemoPerson = Credentials({
  id: 'demo',
  credentials: { email: {} },
  authorize: (given) => userOf(signInDemo(anonymous, { email: given?.email ?? '', isDemo: env().isDemo })),
});

/** The error's message ends up in an address, so only codes that the sign-in page knows may leave. */
async function userOf(signingIn: Promise<SignedIn | null>): Promise<User | null> {
  try {
    const signedIn = await signingIn;
    return signedIn && { id: signedIn.person.id, token: signedIn.token };
  } catch (error) {
    if (isRefusal(error)) throw new Error(error.details.minutes ? `wait-${error.details.minutes}` : error.code);
    console.error(printable(error));
    throw new Error('broken');
  }
}

// What strangers send is no error of ours: a cookie of another desk on this machine, or a crooked callback address.
const strangers = ['JWT_SESSION_ERROR', 'INVALID_CALLBACK_URL_ERROR'];

function logError(code: string, metadata: unknown): void {
  if (!strangers.includes(code)) console.error(`next-auth: ${code}`, metadata);
}
