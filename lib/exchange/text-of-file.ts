// The text of a file that somebody brings to the sheet of an article: of a text file as it is, of a document of Word or
// LibreOffice what it holds. Runs in the browser, so that all of it is seen and can be mended before it is sent.
import { decodeText, refuseLarge, unfit } from '../articles/file-text.ts';
import { say } from '../i18n/say.ts';

export type FileText = {
  readonly text: string;
  /** Where changes were tracked: the same file read the other way, and in how many paragraphs they were. */
  readonly tracked?: Tracked;
};
export type Tracked = { readonly isBoth: boolean; readonly other: string; readonly changed: number };

export const MOST_FILE_BYTES = 50 * 1024 * 1024;
/** Formats that hold a text and cannot be read, by how they begin. */
const OTHERS = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xd0\xcf\x11\xe0', 'old-word'],
] as const;
const ZIP = 'PK\x03\x04';
/** A share of the paragraphs that were changed; where it is less, few were mended in a text that may have both versions already. */
const MOSTLY = 0.5;

/**
 * @throws Refusal not-ready when it is too large or no text; anything else when what reads it could not be fetched
 */
export async function textOfFile(bytes: Uint8Array): Promise<FileText> {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const other = OTHERS.find(([sign]) => beginning.startsWith(sign));
  if (other) throw unfit(say(`desk.import.${other[1]}`));
  return beginning.startsWith(ZIP) ? ofDocument(bytes) : { text: decodeText(bytes) };
}

async function ofDocument(bytes: Uint8Array): Promise<FileText> {
  if (bytes.length > MOST_FILE_BYTES) throw unfit(say('desk.import.too-large', { limit: 50 }));
  const { readDocument } = await import('./document.ts');
  const { final, versions, changed, all } = readDocument(bytes);
  const isBoth = changed > MOSTLY * all;
  const text = versions !== null && isBoth ? versions : final;
  refuseLarge(text);
  return versions === null ? { text } : { text, tracked: { isBoth, other: isBoth ? final : versions, changed } };
}
