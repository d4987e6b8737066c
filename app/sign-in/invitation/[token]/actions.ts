'use server';
import { z } from 'zod';
import { action } from '@/app/action';
import { say } from '@/lib/i18n/say';
import { acceptInvitation } from '@/lib/people/invitation/store';

export const join = action(
  z.object({
    token: z.string().max(200),
    name: z.string().max(80, say('people.invitation.name-long')),
    email: z.string().max(1000),
    password: z.string().max(1000),
    key: z.uuid(),
  }),
  acceptInvitation,
);
