// Documents of Word and LibreOffice: packages in a ZIP file, of which the parts that hold text are opened, so that pictures
// cost nothing.
import { unzipSync } from 'fflate';
import { unfit } from '../articles/file-text.ts';
import { say } from '../i18n/say.ts';
import { isRefusal } from '../refusal.ts';
import { type DocumentText, documentText } from './document-text.ts';
import { DOCX_FILES, readDocx } from './docx.ts';
import { ODT_FILES, readOdt } from './odt.ts';

/** What an article of the largest text takes with all its marks, and some. */
const MOST_PART_BYTES = 100 * 1024 * 1024;

/**
 * The text of a document.
 * @throws Refusal not-ready for what is no such document, is broken or too large
 */
export function readDocument(bytes: Uint8Array): DocumentText {
  try {
    const files = opened(bytes);
    const parts = readDocx(files) ?? readOdt(files);
    if (parts) return documentText(parts);
  } catch (error) {
    throw isRefusal(error) ? error : unfit(say('desk.import.broken-document'));
  }
  throw unfit(say('desk.import.no-document'));
}

function opened(bytes: Uint8Array): Map<string, string> {
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    const isRead = DOCX_FILES.test(name) || ODT_FILES.test(name);
    if (isRead && originalSize > MOST_PART_BYTES) throw unfit(say('desk.import.too-large', { limit: 5 }));
    return isRead;
  };
  const parts = Object.entries(unzipSync(bytes, { filter }));
  return new Map(parts.map(([name, part]) => [name, decoded(part)]));
}

function decoded(part: Uint8Array): string {
  const isWide = part[0] === 0xff && part[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(part);
}
