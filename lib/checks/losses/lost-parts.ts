import { type Finding, finding, type MessageCode } from '../finding.ts';
import { hasAmount, hasMinutes, hasNumber } from '../numbers/number-match.ts';
import type { NumberFact } from '../numbers/read-numbers.ts';
import { primaryTag, type Reading, type Span } from '../reading/reading.ts';

const BRACKETED = /[（(【[][^（()）【】[\]\n]{1,200}[）)】\]]/gu;
const TAIL = /(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])[-－_|—]|\s[-–]\s)\s?[^-－_|—，。,.]{2,14}$/u;
const ANY_TAIL = /[-–—_|]\s?[^-–—_|]{2,60}$/u;
const END = 80;
/** One and two come out as "a", "both" or a plural. */
const SMALL = 2;

/** Figures of the source that a text has nothing for: neither the number nor another in its place. */
export function lostFigures(text: Reading, source: Reading): Finding[] {
  const lost = figuresMissing(source, text);
  const strange = figuresMissing(text, source);
  if (lost.length <= strange.length) return [];
  return lost.slice(strange.length).map((fact) => left(fact, source, 'source-number-lost'));
}

function figuresMissing(from: Reading, other: Reading): NumberFact[] {
  const isAsked = ({ isFigure, weak, kind, values }: NumberFact) =>
    isFigure && !weak && kind === 'number' && values.every((value) => value > SMALL);
  return from.numbers.filter(
    (fact) => isAsked(fact) && !hasNumber(other, fact) && !hasAmount(other, fact, from) && !hasMinutes(other, fact),
  );
}

/** What stands in brackets in the source and the name of the paper behind a heading, where a text has no such part. */
export function lostParts(text: Reading, source: Reading): Finding[] {
  const all = [...source.text.matchAll(BRACKETED)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
  const kept = (text.text.match(/[（(【[《]/gu) ?? []).length;
  const open = all.filter((part) => !isElsewhere(source.text.slice(part.start, part.end), text));
  const lost = open.slice(0, Math.max(0, all.length - kept));
  const tail = primaryTag(source.lang) === text.lang ? null : lostTail(text, source);
  const findings = lost.map((part) => left(part, source, 'source-bracket-lost'));
  return tail ? [...findings, left(tail, source, 'source-tail-lost')] : findings;
}

// The bracket is gone but a figure or a name of it stands in the text.
function isElsewhere(part: string, { text }: Reading): boolean {
  return (part.match(/\p{Nd}{2,}|\p{Script=Latin}{3,}/gu) ?? []).some((word) => text.includes(word));
}

// Headings of websites end in "- name of the paper".
function lostTail(text: Reading, source: Reading): Span | null {
  const end = source.text.slice(-END);
  const match = TAIL.exec(end);
  if (!match || ANY_TAIL.test(text.text.slice(-END))) return null;
  return { start: source.text.length - match[0].length, end: source.text.length };
}

// An error until a person had the text in hand; omission.ts makes less of it then.
function left(place: Span, source: Reading, code: MessageCode): Finding {
  const text = source.text.slice(place.start, place.end).slice(0, 120);
  return finding('omission', 'error', place, code, { text }, { side: 'source' });
}
