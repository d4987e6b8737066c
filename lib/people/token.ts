import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie or a link: 256 bits, safe in an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. A plain hash is enough, because nobody guesses 256 bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
