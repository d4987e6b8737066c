'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '@/app/action';
import { say } from '@/lib/i18n/say';
import { passwordLength } from '@/lib/people/password-rule';
import { currentToken, dropCookie } from '@/lib/people/session';
import * as door from '@/lib/people/sign-in/store';

const intent = z.object({ key: z.uuid() });
/** Nobody has one that is longer; the rule of the desk, which is shorter still, is the store's. */
const password = (long: string) => z.string().max(1000, long);

export const changePassword = action(
  intent.extend({
    current: password(say('people.account.wrong-current')),
    next: password(say('people.password.long', passwordLength)),
  }),
  async (actor, input) => {
    await door.changePassword(actor, { ...input, token: (await currentToken()) ?? '' });
    return true;
  },
);

export const rename = action(
  intent.extend({ name: z.string().max(80, say('people.invitation.name-long')) }),
  async (actor, input) => {
    const renamed = await door.rename(actor, input);
    revalidatePath('/desk', 'layout');
    return renamed;
  },
);

export const signOut = action(intent, async (actor) => {
  const token = await currentToken();
  if (token !== null) await door.signOut(actor, token);
  await dropCookie();
  return true;
});

export const signOutEverywhere = action(intent, async (actor) => {
  await door.signOutEverywhere(actor);
  await dropCookie();
  return true;
});
