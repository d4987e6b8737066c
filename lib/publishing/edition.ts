// What an edition is made of, and the hash that names it.
import { createHash } from 'node:crypto';
import { shortened } from '../articles/naming.ts';
import type { Kind } from '../pairing/pair.ts';

export type EditionParagraph = { paragraphId: string; versionId: string; kind: Kind; text: string };

export type EditionDraft = { title: string; lang: string; content: EditionParagraph[] };

/** The title of an edition: its title paragraph, else its first words. Approved in any case, as a working title is not. */
export function titleOfEdition(content: readonly EditionParagraph[]): string {
  return content.find((paragraph) => paragraph.kind === 'title')?.text ?? shortened(content[0]?.text ?? '', 160);
}

/** Whether readers see a headline over the text. */
export function hasHeadline(content: readonly EditionParagraph[]): boolean {
  return content.some(({ kind }) => kind === 'title');
}

/** SHA-256, hex, over all that readers get. Equal drafts have equal hashes, in every process. */
export function hashOfEdition({ title, lang, content }: EditionDraft): string {
  const parts = content.map(({ paragraphId, versionId, kind, text }) => [paragraphId, versionId, kind, text]);
  return createHash('sha256')
    .update(JSON.stringify([title, lang, parts]))
    .digest('hex');
}
