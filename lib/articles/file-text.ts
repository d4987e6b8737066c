// The text of a file, before anything is read of it. Apart from input.ts, since browsers need it too.
import { say } from '../i18n/say.ts';
import { Refusal } from '../refusal.ts';

export const MOST_BYTES = 5 * 1024 * 1024;

/** A line that somebody broke in the middle of a sentence, without ending the paragraph. */
const SOFT_BREAK = /(?<=[\p{L}\p{N},])[\v\u2028](?=\p{Ll})/gu;

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark.
 * @throws Refusal not-ready when it is too large or in another encoding
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw unfit(say('desk.import.too-large', { limit: 5 }));
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, together with files that decode but are no text.
  }
  throw unfit(say('desk.import.no-text'));
}

/** The lines of a text, each a paragraph of it or a part of one. */
export function linesOf(text: string): string[] {
  return text.replace(SOFT_BREAK, ' ').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}

/** @throws Refusal not-ready when a text is larger than the desk takes, in UTF-8 */
export function refuseLarge(text: string): void {
  const isLarge = text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
  if (isLarge) throw unfit(say('desk.import.too-large', { limit: 5 }));
}

/** A refusal that is about the text. */
export function unfit(sentence: string): Refusal {
  return new Refusal('not-ready', sentence, { field: 'text' });
}
