import { withoutMarks } from '../pairing/kinds.ts';
import type { Pairing } from '../pairing/pair.ts';
import { proseOf } from './prose.ts';

/** The working title of an import: its title paragraph (polished before literal), else its first words, whatever they are. */
export function titleOf(pairing: Pairing, texts: readonly string[], fileName: string): string {
  const row = pairing.paragraphs.find((paragraph) => paragraph.kind === 'title') ?? pairing.paragraphs[0];
  const index = row?.polished[0] ?? row?.literal[0] ?? 0;
  return shortened(withoutMarks(texts[index] ?? '', 'title') || fileName, 160);
}

/** At most `length` UTF-16 units, cut between words (inside of one only where a single word is longer), never a grapheme. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  // Beyond the cut as much again, so that what stands there is seen whole.
  const head = text.slice(0, 2 * length);
  const end = startOf(words, head, length) || startOf(graphemes, head, length);
  // The text may have an ellipsis of its own just there.
  return `${text.slice(0, end).replace(/[\s…]+$/u, '')}…`;
}

// A list shortens thousands of texts: to make a segmenter for each, or to list its segments, costs ten times as much.
const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where the segment begins in which a place of a text lies. */
function startOf(segmenter: Intl.Segmenter, text: string, place: number): number {
  return segmenter.segment(text).containing(place)?.index ?? 0;
}

/** The name of a file as the desk keeps it. Nobody can change it in the form, so it is never a reason to refuse. */
export function fileNameOf(given: string): string {
  return shortened(proseOf(given), 200);
}

/** The address of an article: the words of its title in small letters, in its own script, at most about 80 long. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .normalize('NFC'); // Last: small letters may have a composed form where their capitals have none.
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug && slug.length + word.length > 80) break;
    slug = slug ? `${slug}-${word}` : [...word].slice(0, 80).join('');
  }
  return slug || 'article';
}

/** Whether a part of an address may be an article's; anything else need not be looked up. */
export function isSlug(part: string): boolean {
  return /^[\p{L}\p{M}\p{N}-]{1,200}$/u.test(part);
}
