import { say } from '../i18n/say.ts';
import { Refusal } from '../refusal.ts';
import { normaliseEmail } from './email.ts';

export const passwordLength = { least: 12, most: 200 };

/**
 * Why a password cannot be taken, or null when it can. Length is what protects: no rule about which characters.
 * Counted in code points.
 */
export function passwordFault(password: string, email: string): 'short' | 'long' | 'email' | null {
  const length = [...password].length;
  if (length < passwordLength.least) return 'short';
  if (length > passwordLength.most) return 'long';
  return normaliseEmail(password) === normaliseEmail(email) ? 'email' : null;
}

/** @throws Refusal not-ready when a password cannot be taken, with the reason */
export function refuseFault(password: string, email: string): void {
  const fault = passwordFault(password, email);
  if (fault) throw new Refusal('not-ready', say(`people.password.${fault}`, passwordLength), { field: 'password' });
}
