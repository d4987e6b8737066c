import type { Reading } from './reading.ts';

/** Whether a paragraph is the title of the article or of a part of it. */
export function isTitle(kind: string): boolean {
  return kind === 'title' || kind === 'heading';
}

/** Whether a text is set like a heading: by its kind, or because most of its words have capitals and no stop ends it. */
export function isHeading(kind: string, reading: Reading): boolean {
  return isTitle(kind) || isCapitalised(reading);
}

/** Whether a paragraph is a title in which most words have a capital, so that a capital tells no name. */
export function isTitleCase(kind: string, reading: Reading): boolean {
  return isTitle(kind) && isCapitalised(reading);
}

function isCapitalised({ text, words, lang }: Reading): boolean {
  if (words.length > 30 || lang === 'de' || /[.!?。！？।]["”’»]?$/u.test(text.trimEnd().slice(-2))) return false;
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word.text));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word.text));
  return long.length > 0 && capitals.length >= long.length * (words.length > 20 ? 0.75 : 0.6);
}
