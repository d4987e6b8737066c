import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, hex: what an approver saw. The database checks it against the same rule. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
