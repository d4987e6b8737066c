import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, hex: what an approver saw. The database checks it against the same rule. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What a person typed, as the text of one paragraph: one line, NFC, no blanks at the ends, nothing unprintable. */
export function proseOf(typed: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const printable = typed.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');
  return printable
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .trim()
    .normalize('NFC');
}
