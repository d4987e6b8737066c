import { env } from '../lib/env.ts';

/** Where an invitation is accepted. */
export function invitationAddress({ token }: { token: string }): string {
  return `${env().baseUrl}/sign-in/invitation/${token}`;
}
