import { type Finding, finding, type Versions } from './finding.ts';
import { isHeading } from './kinds.ts';
import { type Reading, type Word, wordsOf } from './reading.ts';

const OFF = new Set(['de', 'lb']);

/** A word with a capital inside a sentence that the article writes small elsewhere: "sustained Efforts". */
export function strayCapital({ candidate, literal, article, kind }: Versions): Finding[] {
  if (isHeading(kind, candidate) || OFF.has(candidate.lang)) return [];
  const suspects = candidate.words.filter((_, i) => isStray(candidate, i));
  if (suspects.length === 0) return [];
  const small = smallWords([candidate.text, literal?.text ?? '', ...(article.texts ?? [])]);
  const inLiteral = new Set(literal?.words.map(({ text }) => text));
  return suspects.flatMap((word) => {
    const lower = word.text.toLowerCase();
    if (!small.has(lower) || inLiteral.has(word.text)) return [];
    const isSure = inLiteral.has(lower);
    const fix = { start: word.start, end: word.end, text: lower };
    return [
      finding(
        'stray-capital',
        isSure ? 'warning' : 'warning',
        word,
        'capital-stray',
        { word: word.text, small: lower },
        { fix },
      ),
    ];
  });
}

// Between two small words, in one clause, and written like a common word.
function isStray({ text, words }: Reading, i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !word || !/^\p{Lu}\p{Ll}{3,}$/u.test(word.text) || !/^\p{Ll}+$/u.test(before.text)) return false;
  const isAlone = !after || /^\p{Ll}/u.test(after.text) || !isGlued(text, word, after);
  return isGlued(text, before, word) && isAlone;
}

function isGlued(text: string, before: Word, after: Word): boolean {
  return text.slice(before.end, after.start) === ' ';
}

/** The words that texts write in small letters. */
export function smallWords(texts: readonly string[]): Set<string> {
  const small = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) if (/^\p{Ll}/u.test(word.text)) small.add(word.text);
  return small;
}
