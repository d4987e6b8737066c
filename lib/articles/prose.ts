/**
 * What came in or was typed, as one paragraph: one line, NFC, no blanks at the ends, nothing that cannot be printed; empty
 * when nothing of it can be seen.
 */
export function proseOf(typed: string): string {
  const prose = typed
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNPRINTABLE, '')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .trim()
    .replace(PILE, '$&\u034f')
    .normalize('NFC')
    .replace(PILE, '$&\u034f');
  return VISIBLE.test(prose.replace(IGNORABLE, '')) ? prose : '';
}

/** A name of a person: prose without the signs that turn the direction of what stands behind it. */
export function personNameOf(typed: string): string {
  return proseOf(typed.replace(DIRECTIONS, ''));
}

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const DIRECTIONS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

// Normalising puts the signs on a letter in order, in quadratic time: a pile of a million would stop the desk for minutes.
// Thirty and a joiner, as in the stream-safe format (UAX #15); once more for signs that NFC takes apart.
const PILE = /(?:(?!\u034f)\p{M}){30}(?=(?!\u034f)\p{M})/gu;

// The last two are no characters: XML, and so the feed and TBX, cannot hold them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;
