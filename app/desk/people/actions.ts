'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '@/app/action';
import { say } from '@/lib/i18n/say';
import { type Actor, roles } from '@/lib/people/actor';
import * as invitations from '@/lib/people/invitation/store';
import * as people from '@/lib/people/store';

// The key only tells one intent from the next here: repeated, each of these deeds comes to the same.
const somebody = z.object({ personId: z.string(), key: z.uuid() });
const email = z.string().max(1000, say('people.invite.no-address'));
const role = z.enum(roles);

export const setRole = action(somebody.extend({ role }), shown(done(people.setRole)));
export const disable = action(somebody, shown(done(people.disable)));
export const enable = action(somebody, shown(done(people.enable)));
export const invitePassword = action(somebody, shown(invitations.invitePassword));
export const invite = action(z.object({ email, role, key: z.uuid() }), shown(invitations.invite));
export const withdraw = action(z.object({ email, key: z.uuid() }), shown(done(invitations.withdrawInvitation)));

/** The page comes back with the answer, as it is after the deed. */
function shown<Input, T>(deed: (actor: Actor, input: Input) => Promise<T>) {
  return async (actor: Actor, input: Input): Promise<T> => {
    const answer = await deed(actor, input);
    revalidatePath('/desk/people');
    return answer;
  };
}

function done<Input>(deed: (actor: Actor, input: Input) => Promise<void>) {
  return (actor: Actor, input: Input): Promise<boolean> => deed(actor, input).then(() => true);
}
