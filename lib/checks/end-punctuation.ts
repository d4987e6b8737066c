import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { isHeading } from './kinds.ts';
import { isBlankless } from './reading.ts';

const CLOSING = /["”’»」』）)\]]*$/u;
// Enough for any closing marks; the whole of a long text must not be searched for its end.
const TAIL = 12;
const LONG = { blankless: 25, other: 60 };
const END_KINDS: [RegExp, string][] = [
  [/[.。।.]$/u, 'stop'],
  [/[?？؟]$/u, 'question'],
  [/[!！]$/u, 'exclamation'],
  [/[:：;；]$/u, 'colon'],
  [/…$/u, 'ellipsis'],
];

/** The end of the paragraph unlike its twin's: no full stop, a question turned statement. */
export function endPunctuation({ candidate, literal, source, kind }: Versions): Finding[] {
  const { text, lang } = candidate;
  const end = text.trimEnd().length;
  const here = endOf(text);
  if (!here || isHeading(kind, candidate) || kind === 'caption') return [];
  const there = literal ? endOf(literal.text) : null;
  const place = { start: Math.max(0, end - 1), end };
  const last = literal
    ? evidenceAt('literal', literal, { start: literal.text.trimEnd().length - 1, end: literal.text.trimEnd().length })
    : undefined;
  if (here === 'none') {
    const isLong = text.length > (isBlankless(lang) ? LONG.blankless : LONG.other);
    const isTwin = there ? there !== 'none' : isLong && kind === 'paragraph';
    const isSentence = isTwin || (isLong && source !== null && endOf(source.text) === 'stop');
    if (!isSentence) return [];
    const fix = { start: end, end, text: stopFor(lang) };
    const severity = isLong ? 'error' : 'warning';
    return [
      finding(
        'end-punctuation',
        severity,
        place,
        'end-missing',
        { mark: fix.text },
        { fix, ...(last && { evidence: last }) },
      ),
    ];
  }
  if (!there || !last || there === here || there === 'none') return [];
  if (![here, there].includes('question')) return [];
  return [
    finding(
      'end-punctuation',
      'note',
      place,
      'end-differs',
      { mark: text.charAt(end - 1), expected: last.text },
      { evidence: last },
    ),
  ];
}

// What ends a text: a kind of mark, 'none' for a letter or digit, null for anything else (a bracket, a sign, nothing).
function endOf(text: string): string | null {
  const bare = text.trimEnd().slice(-TAIL).replace(CLOSING, '');
  const kind = END_KINDS.find(([pattern]) => pattern.test(bare))?.[1];
  return kind ?? (/[\p{L}\p{M}\p{N}%]$/u.test(bare) ? 'none' : null);
}

function stopFor(lang: string): string {
  if (lang === 'zh' || lang === 'ja') return '。';
  return lang === 'hi' ? '।' : '.';
}
