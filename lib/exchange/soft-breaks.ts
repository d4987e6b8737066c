// Breaks of lines inside a paragraph of a document (Shift and Enter). The paragraph that the program keeps is the stronger
// word, so a break in it is a blank; but there are desks that put both versions of a paragraph into one, whole articles in
// which nothing else parts the paragraphs, and lines that are lines: addresses, verses, what people say in turns.
//
// Rejected: cutting wherever a sentence ends, which tears a paragraph whose writer only wanted a new line.

import { type BlockFeatures, cosine, featuresOf } from '../pairing/blocks/tokens.ts';
import { namedVersion } from '../pairing/labels/label-names.ts';
import { nameOf } from '../pairing/labels/labels.ts';
import { joined } from '../pairing/rows.ts';

const BREAK = '\v';
/** With nothing between them, as good as an empty paragraph. */
const EMPTY_LINE = /\v[^\S\v\n]*\v\s*/g;
const IN_SENTENCE = /(?<=[\p{L}\p{N},])\v(?=\p{Ll})/gu;
const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]*$/u;
const SENTENCE = /[.!?…।؟]["'”’»)\]]*(?=\s)|[。！？](?=.)/gu;
/** What is said in turns, and lists that somebody wrote by hand. */
const IN_TURNS = /^(?:[-–—•*·]|\p{N}{1,3}[.)])\s/u;

/** Of fewer paragraphs nobody can say that they are parted anyway. */
const FEW = 3;
const MOST = 0.5;
const NEARLY_ALL = 0.8;
/** Of two versions, by their words; of one sentence and the next it is a third of that. */
const ALIKE = 0.3;
const MOST_VERSIONS = 4;
/** Characters of a line of an address or a verse; of one that ends as a sentence does. */
const SHORT = 60;
const VERY_SHORT = 32;

/**
 * Says of each text of a document where its lines part: "\n" for "\v" where they do, a blank where not.
 * @param texts the paragraphs of the document, which tell how it uses its breaks. Linear in them.
 */
export function breaksOf(texts: readonly string[]): (text: string) => string {
  const paragraphs = texts.flatMap(partsOf);
  const parts = paragraphs.some(({ length }) => length > 1) ? paragraphs.flat() : [];
  const features = new Map(featuresOf(parts).map((one, k) => [parts[k] ?? '', one]));
  const isUsual = partsParagraphs(paragraphs);
  const areLines = (lines: readonly string[]) => isUsual || areVersions(lines, features) || areShort(lines);
  return (text) =>
    text.includes(BREAK)
      ? partsOf(text)
          .map((lines) => (areLines(lines) ? lines.join('\n') : joined(lines)))
          .join('\n')
      : text;
}

/** By paragraph, its lines; none is empty. */
function partsOf(text: string): string[][] {
  return text
    .replace(EMPTY_LINE, '\n')
    .replace(IN_SENTENCE, ' ')
    .split('\n')
    .map((paragraph) =>
      paragraph
        .split(BREAK)
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter(({ length }) => length > 0);
}

// Where most paragraphs have breaks, they are its manner: of an article in a few paragraphs, of as many versions in each, of
// lines that are paragraphs themselves. Sentences on lines of their own are none of these.
function partsParagraphs(paragraphs: readonly (readonly string[])[]): boolean {
  const broken = paragraphs.filter(({ length }) => length > 1);
  if (paragraphs.length < FEW) return true;
  if (broken.length < MOST * paragraphs.length) return false;
  const lines = broken.flat();
  const long = lines.filter((line) => (line.match(SENTENCE)?.length ?? 0) > 0);
  return haveSameCount(broken) || long.length >= MOST * lines.length;
}

function haveSameCount(broken: readonly (readonly string[])[]): boolean {
  const counts = new Map<number, number>();
  for (const { length } of broken) counts.set(length, (counts.get(length) ?? 0) + 1);
  return broken.length >= FEW && Math.max(...counts.values()) >= NEARLY_ALL * broken.length;
}

function areVersions(lines: readonly string[], features: ReadonlyMap<string, BlockFeatures>): boolean {
  if (lines.some((line) => namedVersion(nameOf(line.split(/[:：]/u, 1)[0] ?? '')) !== null)) return true;
  if (lines.length > MOST_VERSIONS) return false;
  return lines.some((line, k) => {
    const [one, other] = [features.get(line), features.get(lines[k + 1] ?? '')];
    if (!one || !other) return false;
    return cosine(one.words, other.words) >= ALIKE || (one.script !== other.script && one.script && other.script);
  });
}

function areShort(lines: readonly string[]): boolean {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const inTurns = lines.filter((line) => IN_TURNS.test(line)).length;
  const asSentences = lines.filter((line) => SENTENCE_END.test(line)).length;
  return longest <= (asSentences > MOST * lines.length ? VERY_SHORT : SHORT) || inTurns > MOST * lines.length;
}
