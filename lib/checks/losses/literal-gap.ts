// Whether the literal itself has left something out, so that it is no witness for what the candidate has there. No single
// sign is good enough: the literal is shorter than the candidate, lacks its figures and names, starts later, lacks
// figures, brackets or the tail of the source. They are added up with the weights of a logistic regression on error marks
// of professional raters (half of the documents; on the documents left out, half of what it tells was marked).
//
// Needs the source. A note, never more. What it points at is the longest run of words of the candidate that the literal
// does not have. One pass over the words.
import { evidenceAt, type Finding, finding, type Versions } from '../finding.ts';
import { hasNumber } from '../numbers/number-match.ts';
import { isBlankless, type Reading, type Span, type Word } from '../reading/reading.ts';
import { lostFigures, lostParts } from './lost-parts.ts';

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
const THRESHOLD = -0.8;
const USUAL_SENTENCE = 40;

/** A note on the literal where it seems to lack a passage of the candidate. */
export function gapInLiteral({ candidate, literal, source }: Versions): Finding[] {
  if (!literal || !source || !isBlankless(source.lang) || isBlankless(candidate.lang)) return [];
  const stems = new Set(literal.stems);
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
  return candidate.numbers.some((fact) => fact.isFigure && !fact.weak && !hasNumber(literal, fact));
}

function strangeNames({ words }: Reading, literal: Reading): number {
  const heads = new Set(literal.words.map(({ text }) => text.toLowerCase().slice(0, 4)));
  const isName = ({ text }: Word, i: number) => i > 0 && /^\p{Lu}\p{L}{2}/u.test(text);
  return words.filter((word, i) => isName(word, i) && !heads.has(word.text.toLowerCase().slice(0, 4))).length;
}

function isContent(word: Word | undefined): boolean {
  return word !== undefined && word.text.length > 3;
}

function strangeStart({ words, stems }: Reading, known: Set<string>): number {
  const content = stems.filter((_, i) => isContent(words[i]));
  const first = content.findIndex((stem) => known.has(stem));
  return first < 0 ? content.length : first;
}

function longestRun({ words, stems }: Reading, known: Set<string>): { run: Span | null; before: string | null } {
  let best: Counted & { before: string | null } = { start: 0, end: 0, count: 0, before: null };
  let run: Counted | null = null;
  let before: string | null = null;
  for (const [i, word] of words.entries()) {
    const stem = stems[i] ?? '';
    if (!isContent(word)) continue;
    if (known.has(stem)) {
      run = null;
      before = stem;
      continue;
    }
    run = extended(run, word);
    if (run.count > best.count) best = { ...run, before };
  }
  return { run: best.count > 0 ? best : null, before: best.before };
}

type Counted = Span & { count: number };

function extended(run: Counted | null, { start, end }: Word): Counted {
  return run ? { start: run.start, end, count: run.count + 1 } : { start, end, count: 1 };
}

function placeOf(stem: string, { words, stems }: Reading): Span {
  const word = words[stems.indexOf(stem)];
  return word ? { start: word.start, end: word.end } : { start: 0, end: 0 };
}
