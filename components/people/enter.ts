import { z } from 'zod';

/** Why somebody did not get in; the sign-in page has a sentence for each. */
export type Trouble = { code: 'wrong' | 'unreachable' | 'broken' | 'no-demo' } | { code: 'throttled'; minutes: number };

type Asked = { provider: 'credentials'; email: string; password: string } | { provider: 'demo'; email: string };

/** Asks next-auth to sign this browser in. Never throws: null is in, everything else is why not. */
export async function enter({ provider, ...fields }: Asked): Promise<Trouble | null> {
  try {
    const { csrfToken } = csrfAnswer.parse(await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json());
    const body = new URLSearchParams({ ...fields, csrfToken, callbackUrl: '/desk', json: 'true' });
    const answer = await fetch(`/api/auth/callback/${provider}`, { method: 'POST', body });
    const { url } = signInAnswer.parse(await answer.json());
    return answer.ok ? null : troubleOf(new URL(url, location.href).searchParams.get('error'));
  } catch (error) {
    // What fetch throws when there is no answer at all; an answer that is no JSON is another matter.
    return { code: error instanceof TypeError ? 'unreachable' : 'broken' };
  }
}

/** Reads the code that next-auth puts into an address. */
export function troubleOf(error: string | null): Trouble {
  const minutes = Number(error?.match(/^wait-(\d{1,3})$/)?.[1]);
  if (minutes > 0) return { code: 'throttled', minutes };
  if (error === 'CredentialsSignin') return { code: 'wrong' };
  return { code: error === 'forbidden' || error === 'not-found' ? 'no-demo' : 'broken' };
}

const csrfAnswer = z.object({ csrfToken: z.string() });
const signInAnswer = z.object({ url: z.string() });
