/** What came in or was typed, as one paragraph: one line, NFC, no blanks at the ends, nothing that cannot be printed. */
export function proseOf(typed: string): string {
  return typed
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNPRINTABLE, '')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .trim()
    .normalize('NFC');
}

// The last two are no characters: XML, and so the feed and TBX, cannot hold them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;
