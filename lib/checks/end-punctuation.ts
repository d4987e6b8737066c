import { type Evidence, evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { isHeading } from './reading/kinds.ts';
import { isBlankless, type Reading, type Span } from './reading/reading.ts';

const CLOSING = /["”’»」』）)\]]*$/u;
// Spanish, Russian and Chinese end the sentence around a quoted question once more: «…?».
const STOP_BEHIND_QUOTE = /(?<=[?!？！؟]["”’»」』])[.。]$/u;
const LAST_LETTER = /\P{M}\p{M}*$/u;
// Enough for any closing marks; the whole of a long text must not be searched for its end.
const TAIL = 12;
const LONG = { blankless: 25, other: 60 };
const HEADING = { blankless: 60, other: 140 };
const STOPS = new Set(['stop', 'question', 'exclamation', 'ellipsis']);
const END_KINDS: [RegExp, string][] = [
  [/[.。।.۔։።။៕។]$/u, 'stop'],
  [/[?？؟፧]$/u, 'question'],
  [/[!！]$/u, 'exclamation'],
  [/[:：;；]$/u, 'colon'],
  [/…$/u, 'ellipsis'],
];

/** The end of the paragraph unlike its twin's: no full stop, one too many behind a heading, a question turned statement. */
export function endPunctuation(versions: Versions): Finding[] {
  const { candidate, literal, source, kind } = versions;
  const here = endOf(candidate);
  if (!here || kind === 'caption') return [];
  const place = lastLetter(candidate.text);
  const evidence = literal?.text.trim() ? evidenceAt('literal', literal, lastLetter(literal.text)) : undefined;
  if (here === 'none')
    return isHeading(kind, candidate) || !isSentence(versions) ? [] : [missing(candidate, place, evidence)];
  const there = literal ? endOf(literal) : null;
  const isBare = here === 'stop' && /[.。।۔]$/u.test(candidate.text.trimEnd().slice(-1));
  const mayBeExtra = isBare && there !== 'stop' && candidate.sentences.length === 1;
  if (mayBeExtra && source && isShort(source) && endOf(source) === 'none') return [extra(candidate.text, place)];
  if (!there || !evidence || there === here || ![here, there].includes('question') || !STOPS.has(there)) return [];
  const values = { mark: candidate.text.slice(place.start, place.end), expected: evidence.text };
  return [finding('end-punctuation', 'note', place, 'end-differs', values, { evidence })];
}

// The twin ends with a stop, and the source not without one; or there is no twin and the text is long enough.
function isSentence({ candidate, literal, source, kind }: Versions): boolean {
  const isLong = candidate.text.length > (isBlankless(candidate.lang) ? LONG.blankless : LONG.other);
  if (source && endOf(source) === 'none') return false;
  if (literal && STOPS.has(endOf(literal) ?? '')) return true;
  return isLong && (source ? endOf(source) === 'stop' : !literal && kind === 'paragraph');
}

function isShort(source: Reading): boolean {
  return source.text.length < (isBlankless(source.lang) ? HEADING.blankless : HEADING.other);
}

function missing({ text, lang }: Reading, place: Span, evidence: Evidence | undefined): Finding {
  const fix = { start: place.end, end: place.end, text: stopFor(lang) };
  const isLong = text.length > (isBlankless(lang) ? LONG.blankless : LONG.other);
  const more = evidence ? { fix, evidence } : { fix };
  return finding('end-punctuation', isLong ? 'error' : 'warning', place, 'end-missing', { mark: fix.text }, more);
}

function extra(text: string, place: Span): Finding {
  const mark = text.slice(place.start, place.end);
  const fix = mark === '.' || mark === '。' ? { fix: { ...place, text: '' } } : {};
  return finding('end-punctuation', 'warning', place, 'end-extra', { mark }, fix);
}

function lastLetter(text: string): Span {
  const end = text.trimEnd().length;
  const letter = LAST_LETTER.exec(text.slice(Math.max(0, end - TAIL), end))?.[0] ?? '';
  return { start: end - letter.length, end };
}

// What ends a text: a kind of mark, 'none' for a letter or digit, null for anything else (a bracket, a sign, nothing).
function endOf({ text, lang }: Reading): string | null {
  // Japanese sets no full stop before the closing mark of speech.
  if (lang === 'ja' && /[」』]\s*$/u.test(text.slice(-TAIL))) return 'stop';
  const bare = text.trimEnd().slice(-TAIL).replace(STOP_BEHIND_QUOTE, '').replace(CLOSING, '');
  if (lang === 'el' && bare.endsWith(';')) return 'question';
  const kind = END_KINDS.find(([pattern]) => pattern.test(bare))?.[1];
  return kind ?? (/[\p{L}\p{M}\p{N}%]$/u.test(bare) ? 'none' : null);
}

const STOP_OF: Record<string, string> = {
  ur: '۔',
  hi: '।',
  bn: '।',
  ne: '।',
  pa: '।',
  hy: '։',
  am: '።',
  my: '။',
  km: '។',
};

function stopFor(lang: string): string {
  if (lang === 'zh' || lang === 'ja') return '。';
  return STOP_OF[lang] ?? '.';
}
