import type { Kind } from './pair.ts';

const SHORT = 18;
const FULL_STOP = /[.!?。！？।…:;][”"’'»）)\]]*$/u;
const LIST_ITEM = /^(?:[-–—•*·▪◦‣]|\p{Nd}{1,2}[.)、])\s/u;
const QUOTED = /^[“"„«「『].*[”"“»」』][.。]?$/su;

/** What a text is by its own look; `words` is its word count, `first` whether it heads the article. */
export function kindOf(text: string, words: number, first: boolean, hasTwin: boolean): Kind {
  const trimmed = text.trim();
  if (LIST_ITEM.test(trimmed)) return 'list item';
  if (words <= SHORT && !FULL_STOP.test(trimmed)) return first ? 'title' : hasTwin ? 'heading' : 'caption';
  if (QUOTED.test(trimmed) && !/[”"»」』]/u.test(trimmed.slice(1, -2))) return 'quote';
  return 'paragraph';
}
