// By which paragraph an article is called, as far as that can be told from one alone.
import type { ParagraphView } from './reading/store.ts';

/** A title, or the first paragraph, which an article without a title is called by. */
export function isNaming({ kind, position }: Pick<ParagraphView, 'kind' | 'position'>): boolean {
  return kind === 'title' || position === 0;
}

/** The text that stands for a paragraph now: what is approved, else proposed, else the newest. */
export function standingText(paragraph: Pick<ParagraphView, 'versions' | 'canonicalId' | 'chosenId'>): string {
  const { versions, canonicalId, chosenId } = paragraph;
  const id = canonicalId ?? chosenId;
  const stands = id ? versions.find((one) => one.id === id) : versions.findLast(({ origin }) => origin !== 'source');
  return stands?.text ?? '';
}
