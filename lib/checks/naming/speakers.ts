// Words in quotation marks that somebody else says: "… ," said Anna Weber. Peter Falk agreed. becomes "…," said Peter Falk. Both
// names are in both texts, so that no name is lost. Told where the same words are quoted in both, the sentences around them
// name nobody in common, and who is named in the one is named in the other too, only elsewhere. Where a version says "he", nothing is told.
import { evidenceAt, type Finding, finding } from '../finding.ts';
import { type Reading, type Span, wordAfter } from '../reading/reading.ts';
import { isCapital } from '../words/word-forms.ts';
import { GENERIC, TITLES } from '../words/word-lists.ts';

type Named = { stem: string; at: Span }[];
type Quoted = { passage: Span; content: Set<string> };

const MOST = 20;
const SAME = 0.5; // of the content words of the shorter
const LEAST = 2;

export function otherSpeakers(candidate: Reading, literal: Reading): Finding[] {
  if (candidate.quoted.length === 0 || literal.quoted.length === 0) return [];
  const there = quotesOf(literal);
  return quotesOf(candidate).flatMap((mine) => {
    const twin = there.find((other) => isSame(mine.content, other.content));
    if (!twin) return [];
    const [here, others] = [speakersOf(candidate, mine), speakersOf(literal, twin)];
    const [said, expected] = [wholeOf(here), wholeOf(others)];
    const names = new Set(others.map(({ stem }) => stem));
    if (!said || !expected || here.some(({ stem }) => names.has(stem))) return [];
    const [known, kept] = [allNames(literal), allNames(candidate)];
    if (here.some(({ stem }) => !known.has(stem)) || others.some(({ stem }) => !kept.has(stem))) return [];
    const evidence = evidenceAt('literal', literal, expected);
    const values = { name: candidate.text.slice(said.start, said.end), expected: evidence.text };
    return [finding('names', 'warning', said, 'name-differs', values, { evidence })];
  });
}

function allNames(reading: Reading): Set<string> {
  return new Set(namesIn(reading, { start: 0, end: reading.text.length }).map(({ stem }) => stem));
}

function wholeOf(names: Named): Span | null {
  const [first, last] = [names[0], names.at(-1)];
  return first && last ? { start: first.at.start, end: last.at.end } : null;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size);
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared >= LEAST && shared >= least * SAME;
}

function quotesOf(reading: Reading): Quoted[] {
  return reading.quoted.slice(0, MOST).map((passage) => ({ passage, content: contentIn(reading, passage) }));
}

function speakersOf(reading: Reading, { passage }: Quoted): Named {
  return namesIn(reading, sentencesAround(reading, passage)).filter(({ at }) => !isQuoted(reading, at));
}

function isQuoted({ quoted }: Reading, { start, end }: Span): boolean {
  return quoted.some((passage) => passage.start <= start && end <= passage.end);
}

// The sentence in which the words end, which most often says whose they are, from the first that it has of them.
function sentencesAround({ sentences }: Reading, { start, end }: Span): Span {
  const last = sentences.find((sentence) => sentence.end >= end) ?? { start, end };
  const first = sentences.find((sentence) => sentence.end > start) ?? last;
  return { start: first.start, end: last.end };
}

function contentIn(reading: Reading, { start, end }: Span): Set<string> {
  const { words, stems } = reading;
  const content = new Set<string>();
  for (let k = wordAfter(reading, start); (words[k]?.end ?? end + 1) <= end; k++)
    if ((words[k]?.text.length ?? 0) > 3) content.add(stems[k] ?? '');
  return content;
}

// A capital inside a sentence, but of titles and of words that bodies are called by.
function namesIn(reading: Reading, { start, end }: Span): Named {
  const { words, stems } = reading;
  const names: Named = [];
  for (let k = wordAfter(reading, start); (words[k]?.end ?? end + 1) <= end; k++) {
    const word = words[k];
    if (!word || !isCapital(word.text) || word.text.length < 3 || !isName(reading, k)) continue;
    names.push({ stem: stems[k] ?? '', at: { start: word.start, end: word.end } });
  }
  return names;
}

function isName({ text, words }: Reading, k: number): boolean {
  const [word, next] = [words[k], words[k + 1]];
  const small = word?.text.toLowerCase() ?? '';
  if (!word || TITLES.has(small) || GENERIC.has(small)) return false;
  if (/[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return true;
  return next !== undefined && isCapital(next.text) && text.slice(word.end, next.start) === ' ';
}
