// What kind of paragraph a text is, by its look and its place. Small on purpose: a person sets it with one key.
import type { Kind } from './pair.ts';
import type { BlockFeatures } from './tokens.ts';

const SHORT_WORDS = 22;
const LIST_ITEM = /^(?:[-–—•*·▪◦‣]|\p{Nd}{1,2}[.)、])\s/u;
const QUOTE_OPEN = /^["“„«「『]/u;
const QUOTE_CLOSE = /["”“»」』]\p{P}?$/u;

/** `text` is the version that will be read; `isTitle` was decided over the whole article; `lone` has no twin. */
export function kindOf(
  text: string,
  block: BlockFeatures,
  { isTitle, lone }: { isTitle: boolean; lone: boolean },
): Kind {
  const trimmed = text.trim();
  if (isTitle) return 'title';
  if (LIST_ITEM.test(trimmed.slice(0, 8))) return 'list item';
  if (isLine(block)) return lone ? 'caption' : 'heading';
  return isQuote(trimmed) ? 'quote' : 'paragraph';
}

/** A short line that does not end like a sentence. */
export function isLine(block: Pick<BlockFeatures, 'endsOpen' | 'wordCount'>): boolean {
  return block.endsOpen && block.wordCount <= SHORT_WORDS && block.wordCount > 0;
}

// One quotation from the first sign to the last.
function isQuote(text: string): boolean {
  if (!QUOTE_OPEN.test(text.slice(0, 2)) || !QUOTE_CLOSE.test(text.slice(-3))) return false;
  return (text.match(/["“”„«»「」『』]/gu)?.length ?? 0) === 2;
}
