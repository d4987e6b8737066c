// The text of a file that somebody brings to the sheet of an article: of a text file as it is, of a document of Word or
// LibreOffice what it holds. Runs in the browser, so that all of it is seen and can be mended before it is sent.
import { decodeText, refuseLarge, unfit } from '../articles/file-text.ts';
import { say } from '../i18n/say.ts';
import { isFileName } from '../pairing/labels/file-names.ts';

export type FileText = {
  readonly text: string;
  /** Where changes were tracked: the same file read the other way, and in how many paragraphs they were. */
  readonly tracked?: Tracked;
};
export type NamedText = { readonly fileName: string; readonly text: string };
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

/** So many files are the versions of one article, and a source. */
export const MOST_FILES = 3;
/** Between the names of files that are one text. */
const AND = ' + ';

/** The texts of several files as one, each below the name of its file, which tells where a version begins and maybe which. */
export function textOfFiles(files: readonly NamedText[]): NamedText {
  const named = files.map(({ fileName, text }, k) => ({
    name: isFileName(fileName) ? fileName : `${k + 1}.txt`,
    text,
  }));
  return {
    fileName: named.map(({ name }) => name).join(AND),
    text: named.map(({ name, text }) => `${name}\n\n${text.trim()}\n`).join('\n'),
  };
}

export function isOfSeveralFiles(fileName: string): boolean {
  return fileName.includes(AND);
}

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
