// Whether the literal itself has left something out, so that it is no witness for what the candidate has there. No single
// sign is good enough: the literal is shorter than the candidate, lacks its figures and names, starts later, lacks
// figures, brackets or the tail of the source. They are added up with the weights of a logistic regression on error marks
// of professional raters (half of the documents; on the documents left out, half of what it tells was marked).
//
// Needs the source. A note, never more. What it points at is the longest run of words of the candidate that the literal
// does not have. One pass over the words.
import { stemOf } from './content-words.ts';
import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { lostFigures, lostParts } from './lost-parts.ts';
import { isSame } from './numbers.ts';
import { isBlankless, type Reading, type Span, type Word } from './reading.ts';

const WEIGHTS = {
  constant: -2.4,
  length: -1.5,
  sourceFigure: 1.5,
  figure: 1.4,
  bracket: 2.5,
  tail: 5,
  name: 0.27,
  size: 0.9,
  start: 0.25,
};
const THRESHOLD = -1.15;
const USUAL_SENTENCE = 40;

/** A note on the literal where it seems to lack a passage of the candidate. */
export function gapInLiteral({ candidate, literal, source }: Versions): Finding[] {
  if (!literal || !source || !isBlankless(source.lang) || isBlankless(candidate.lang)) return [];
  const stems = new Set(literal.words.map(({ text }) => stemOf(text)));
  if (suspicion(candidate, literal, source, stems) < THRESHOLD) return [];
  const { run, before } = longestRun(candidate, stems);
  const place = before
    ? placeOf(before, literal)
    : { start: 0, end: Math.min(literal.text.length, literal.words[0]?.end ?? 0) };
  const more = run ? { evidence: evidenceAt('candidate', candidate, run) } : {};
  return [
    finding(
      'omission',
      'note',
      place,
      'literal-gap',
      { text: more.evidence?.text ?? '' },
      { side: 'literal', ...more },
    ),
  ];
}

function suspicion(candidate: Reading, literal: Reading, source: Reading, stems: Set<string>): number {
  const parts = lostParts(literal, source);
  const has = (code: string) => (parts.some(({ message }) => message.code === code) ? 1 : 0);
  const length = Math.log(literal.text.length / Math.max(1, candidate.text.length));
  const size = source.text.replaceAll(/\s/g, '').length / Math.max(1, source.sentences.length);
  return (
    WEIGHTS.constant +
    WEIGHTS.length * Math.max(-0.6, Math.min(0.6, length)) +
    WEIGHTS.sourceFigure * (lostFigures(literal, source).length > 0 ? 1 : 0) +
    WEIGHTS.figure * (lacksFigure(candidate, literal) ? 1 : 0) +
    WEIGHTS.bracket * has('source-bracket-lost') +
    WEIGHTS.tail * has('source-tail-lost') +
    WEIGHTS.name * Math.min(3, strangeNames(candidate, literal)) +
    WEIGHTS.size * Math.log(Math.max(1, size) / USUAL_SENTENCE) +
    WEIGHTS.start * Math.min(4, strangeStart(candidate, stems))
  );
}

function lacksFigure(candidate: Reading, literal: Reading): boolean {
  return candidate.numbers.some(
    (fact) => fact.isFigure && !fact.weak && !literal.numbers.some((other) => isSame(fact, other)),
  );
}

function strangeNames({ words }: Reading, literal: Reading): number {
  const small = literal.text.toLowerCase();
  return words.filter(
    ({ text }, i) => i > 0 && /^\p{Lu}\p{L}{2}/u.test(text) && !small.includes(text.toLowerCase().slice(0, 4)),
  ).length;
}

function isContent({ text }: Word): boolean {
  return text.length > 3;
}

function strangeStart({ words }: Reading, stems: Set<string>): number {
  const content = words.filter(isContent);
  const first = content.findIndex(({ text }) => stems.has(stemOf(text)));
  return first < 0 ? content.length : first;
}

function longestRun({ words }: Reading, stems: Set<string>): { run: Span | null; before: string | null } {
  let best = { count: 0, run: null as Span | null, before: null as string | null };
  let run: { start: number; end: number; count: number } | null = null;
  let before: string | null = null;
  for (const word of words.filter(isContent)) {
    if (stems.has(stemOf(word.text))) {
      run = null;
      before = stemOf(word.text);
    } else {
      run = run
        ? { start: run.start, end: word.end, count: run.count + 1 }
        : { start: word.start, end: word.end, count: 1 };
      if (run.count > best.count) best = { count: run.count, run, before };
    }
  }
  return best;
}

function placeOf(stem: string, { words }: Reading): Span {
  const word = words.find(({ text }) => stemOf(text) === stem);
  return word ? { start: word.start, end: word.end } : { start: 0, end: 0 };
}
