'use server';
import { z } from 'zod';
import { action } from '@/app/action';
import { say } from '@/lib/i18n/say';
import { acceptInvitation } from '@/lib/people/invitation/store';
import { passwordLength } from '@/lib/people/password-rule';

export const join = action(
  z.object({
    token: z.string().max(200),
    name: z.string().max(80, say('people.invitation.name-long')),
    email: z.string().max(1000, say('people.invite.no-address')),
    password: z.string().max(1000, say('people.password.long', passwordLength)),
    key: z.uuid(),
  }),
  acceptInvitation,
);
