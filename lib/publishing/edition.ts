// What an edition is made of, and the hash that names it.
import { createHash } from 'node:crypto';
import type { Kind } from '../pairing/pair.ts';

export type EditionParagraph = { paragraphId: string; versionId: string; kind: Kind; text: string };

export type EditionDraft = { title: string; lang: string; content: EditionParagraph[] };

/** The title of an edition: its title paragraph, else the working title of the article. */
export function titleOfEdition(content: readonly EditionParagraph[], workingTitle: string): string {
  return content.find((paragraph) => paragraph.kind === 'title')?.text ?? workingTitle;
}

/** SHA-256, hex, over all that readers get. Equal drafts have equal hashes, in every process. */
export function hashOfEdition({ title, lang, content }: EditionDraft): string {
  const parts = content.map(({ paragraphId, versionId, kind, text }) => [paragraphId, versionId, kind, text]);
  return createHash('sha256')
    .update(JSON.stringify([title, lang, parts]))
    .digest('hex');
}
