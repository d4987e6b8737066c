// Words that carry the content, in a form in which the two versions can be compared: small letters, no accents, a crude
// stem (endings of the inflections of European languages cut, at most three letters, never below four). Blankless text
// gives pairs of neighbouring characters instead. Words of up to three letters count as grammar.
import { isBlankless, type Reading, type Span } from './reading.ts';

const ENDING =
  /(?:ations?|ations?|ings?|edly|ed|ies|es|ly|ions?|ments?|ness|s|e|y|en|er|em|ern|ого|ому|ами|ями|ов|ев|ый|ий|ая|ое|ые|ах|ях|ой|ою|у|ю|а|я|ы|и|о|е)$/u;

/** Stems of the content words, each with its places in the text. */
export function contentWords(
  reading: Reading,
  span: Span = { start: 0, end: reading.text.length },
): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  const add = (stem: string, place: Span) => {
    const places = found.get(stem);
    if (places) places.push(place);
    else found.set(stem, [place]);
  };
  if (isBlankless(reading.lang)) for (const { text, ...place } of bigrams(reading.text, span)) add(text, place);
  else
    for (const { text, start, end } of reading.words) {
      if (start >= span.start && end <= span.end && isContent(text)) add(stemOf(text), { start, end });
    }
  return found;
}

/** Small letters without accents and without the commonest endings: "Nanjing’s" and "nanjing", "exchanges" and "exchange". */
export function stemOf(word: string): string {
  const bare = foldCase(word).replace(/['’]s?$/u, '');
  if (bare.length < 5) return bare;
  const cut = bare.replace(ENDING, '');
  return cut.length >= 4 ? cut : bare.slice(0, Math.max(4, bare.length - 2));
}

/** Small letters, no accents. */
export function foldCase(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

function isContent(word: string): boolean {
  return word.length > 3 || /\p{N}/u.test(word) || /^\p{Lu}{2,}$/u.test(word);
}

function* bigrams(text: string, { start, end }: Span): Generator<Span & { text: string }> {
  for (let i = start; i + 1 < end; i++) {
    const pair = text.slice(i, i + 2);
    if (/^[\p{Script=Han}\p{Script=Katakana}\p{N}\p{Script=Latin}]{2}$/u.test(pair))
      yield { text: pair, start: i, end: i + 2 };
  }
}
