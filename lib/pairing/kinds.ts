// What kind of paragraph a text is, by its look, its place and what stands around it. Small on purpose: a person sets it
// with one key.

import { isLine } from './blocks/line.ts';
import type { BlockFeatures } from './blocks/tokens.ts';
import type { Kind } from './pair.ts';

const LIST_ITEM = /^(?:[-–—•*·▪◦‣]|\p{Nd}{1,2}[.)、])\s/u;
const BYLINE = /^(?:by|von|par|por|di|da|od|автор|текст|yazan|מאת|بقلم)[ :]|^(?:文|撮影|글)[\s／/:：|]/iu;
/** A line that ends so goes on below, like a line of a poem or the words before a list. */
const GOES_ON = /[,;:，；：、،؛—–-]$/u;
const MARKED_HEADING = /^#{1,6}\s/;
const MARKED_QUOTE = /^>\s?/;
/** So many lines in a row are a table or a poem, and no headings. */
const MOST_HEADINGS = 2;
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
  if (MARKED_HEADING.test(trimmed)) return 'heading';
  if (MARKED_QUOTE.test(trimmed)) return 'quote';
  if (LIST_ITEM.test(trimmed.slice(0, 8))) return 'list item';
  if (isLine(block))
    return !lone ? (GOES_ON.test(trimmed) ? 'paragraph' : 'heading') : isQuote(trimmed) ? 'quote' : 'caption';
  return isQuote(trimmed) ? 'quote' : 'paragraph';
}

/** What the rows of an article are, each seen beside its neighbours; in reading order, with the texts that will be read. */
export function kindsInPlace(rows: readonly { readonly kind: Kind; readonly text: string }[]): Kind[] {
  const opensQuote = (k: number) => QUOTE_OPEN.test(rows[k]?.text ?? '');
  return rows.map(({ kind, text }, k) => {
    // Somebody answers: that is talk, and not a passage by somebody else.
    if (kind === 'quote' && (opensQuote(k - 1) || opensQuote(k + 1))) return 'paragraph';
    if (kind !== 'heading' || MARKED_HEADING.test(text)) return kind;
    if (rows[k - 1]?.kind === 'title' && BYLINE.test(text)) return 'paragraph';
    return lengthOfRun(rows, k) > MOST_HEADINGS ? 'paragraph' : 'heading';
  });
}

function lengthOfRun(rows: readonly { readonly kind: Kind }[], at: number): number {
  const isHeading = (k: number) => rows[k]?.kind === 'heading';
  let [from, to] = [at, at];
  while (to - from <= MOST_HEADINGS && isHeading(from - 1)) from--;
  while (to - from <= MOST_HEADINGS && isHeading(to + 1)) to++;
  return to - from + 1;
}

/** The text without the marks that only say of what kind it is. */
export function withoutMarks(text: string, kind: Kind): string {
  if (kind === 'title' || kind === 'heading') return text.replace(MARKED_HEADING, '');
  return kind === 'quote' ? text.replace(MARKED_QUOTE, '') : text;
}

// One quotation from the first sign to the last.
function isQuote(text: string): boolean {
  if (!QUOTE_OPEN.test(text.slice(0, 2)) || !QUOTE_CLOSE.test(text.slice(-3))) return false;
  return (text.match(/["“”„«»「」『』]/gu)?.length ?? 0) === 2;
}
