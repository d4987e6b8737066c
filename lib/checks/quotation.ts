import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { type Reading, type Span, type Word, wordsOf } from './reading/reading.ts';
import { FIRST_PERSON } from './words/word-lists.ts';

const SPEECH_WORDS = 5;

/**
 * Quoted words in one version and no quotation marks at all in the other; a warning where it is somebody's speech. Where
 * the source quotes as this version does, it is the literal that is wrong.
 */
export function quotation({ candidate, literal, source }: Versions): Finding[] {
  if (!literal) return [];
  const here = passagesOf(candidate);
  const there = passagesOf(literal);
  const gained = here[0];
  const lost = there[0];
  const isAsSource = source !== null && source.quoted.length > 0 === here.length > 0;
  if (isAsSource) return [];
  if (gained && !lost) return [finding('quotation', weight(candidate.text, here), gained, 'quotation-gained')];
  if (!lost || gained) return [];
  const more = { side: 'literal', evidence: evidenceAt('literal', literal, lost) } as const;
  const isTold = isRetold(literal, lost, candidate) || isReported(literal, lost, candidate);
  const severity = isTold ? 'note' : weight(literal.text, there);
  return [finding('quotation', severity, lost, 'quotation-lost', {}, more)];
}

const KEPT = 0.6;

// Told in other words, as "she admitted having feared it", it needs no marks any more.
function isRetold({ words, stems }: Reading, { start, end }: Span, candidate: Reading): boolean {
  const said = new Set(candidate.stems);
  const quoted = stems.filter((_, i) => (words[i]?.start ?? 0) >= start && (words[i]?.end ?? 0) <= end);
  return quoted.filter((stem) => said.has(stem)).length < KEPT * quoted.length;
}

// "He said they were happy" for "We are happy": who speaks is now spoken of.
function isReported(literal: Reading, { start, end }: Span, candidate: Reading): boolean {
  const pattern = FIRST_PERSON[literal.lang];
  if (!pattern || candidate.lang !== literal.lang) return false;
  const isSpeaker = ({ text }: Word) => pattern.test(text) || pattern.test(text.toLowerCase());
  const inside = literal.words.filter((word) => word.start >= start && word.end <= end);
  return inside.some(isSpeaker) && !candidate.words.some(isSpeaker);
}

const SAYING = /(?:[说說道称稱问問答喊叫云曰]|表示|[:：,，])\s?$/u;
const LONGEST_NAME = 14;

// Chinese puts names, titles and words of other languages in quotation marks, as each translator likes: no quotation.
function passagesOf({ text, quoted, lang }: Reading): Span[] {
  if (lang !== 'zh') return quoted;
  return quoted.filter(({ start, end }) => {
    const inside = text.slice(start + 1, end - 1);
    const isShort = inside.length <= LONGEST_NAME || /^[\p{Script=Latin}\P{L}]*$/u.test(inside);
    return !isShort || SAYING.test(text.slice(Math.max(0, start - 3), start));
  });
}

// Speech is long and has its own end or begins after "said,"; a quoted title or word is neither.
function weight(text: string, spans: { start: number; end: number }[]): 'warning' | 'note' {
  const isSpeech = ({ start, end }: { start: number; end: number }) => {
    const inside = text.slice(start + 1, end - 1);
    return (
      wordsOf(inside).length >= SPEECH_WORDS &&
      (/[.!?,…。！？，]$/u.test(inside) || /[:：,，]\s?$/u.test(text.slice(0, start).slice(-3)))
    );
  };
  return spans.some(isSpeech) ? 'warning' : 'note';
}
