import { headers } from 'next/headers';
import type { z } from 'zod';
import { printable } from '@/lib/db/failure';
import { say } from '@/lib/i18n/say';
import type { Outcome } from '@/lib/outcome';
import type { Actor } from '@/lib/people/actor';
import { currentActor } from '@/lib/people/session';
import { isRefusal } from '@/lib/refusal';

/**
 * The one door for writes: checks where the request came from and what it holds, finds out who is there, lets the store
 * do it, and turns a Refusal into form state. A bug is thrown on.
 */
export function action<Schema extends z.ZodType, T>(
  schema: Schema,
  deed: (actor: Actor, input: z.output<Schema>) => Promise<T>,
): (input: z.input<Schema>) => Promise<Outcome<T>> {
  return async (input) => {
    if (!(await isOwnOrigin()))
      return { status: 'refused', code: 'forbidden', sentence: say('refusals.foreign-origin') };
    const parsed = schema.safeParse(input);
    if (!parsed.success) return invalid(parsed.error);
    try {
      return { status: 'done', value: await deed(await currentActor(), parsed.data) };
    } catch (error) {
      if (isRefusal(error)) {
        const { code, message: sentence, details } = error;
        return { status: 'refused', code, sentence, details };
      }
      throw printable(error);
    }
  };
}

/** Server Actions come through without an Origin too; browsers always send one with a POST, so its absence is a no. */
async function isOwnOrigin(): Promise<boolean> {
  const sent = await headers();
  const origin = sent.get('origin');
  const host = sent.get('host');
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}

function invalid(error: z.ZodError): Outcome<never> {
  const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]));
  return { status: 'invalid', sentence: say('desk.form-invalid'), fields };
}
