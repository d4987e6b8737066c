import { type Finding, finding, type MessageCode, type Versions } from './finding.ts';
import { inWidthOf } from './full-width.ts';
import { isBlankless } from './reading/reading.ts';

const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/gu;
/** Written without blanks, and with U+200B between words, so that lines can break there. */
const BREAKS_AT_ZERO_WIDTH = new Set(['th', 'lo', 'km', 'my']);
const DOUBLE = /(?<![ \u00A0\u3000])[ \u00A0]{2,}/gu;
const BEFORE_MARK = /(?<=[^\s([{])[ \u00A0]+([,.;:!?，。；：！？、])(?=$|[\s"”’»)\]]|\p{L})/gu;
const IN_BRACKETS = /[([][ \u00A0]+(?=\S)|(?<=\S)[ \u00A0]+[)\]]/gu;
const MARK_BEFORE_LETTER = /[,;.?:](?=\p{L})/gu;

/** Blanks too many, too few or invisible. French puts a blank before ; : ! ? and is left its own. */
export function spacing({ candidate: { text, lang } }: Versions): Finding[] {
  const hasBlanks = !isBlankless(lang);
  const behind = (mark: string, start: number, end: number) =>
    hasBlanks ? spaced(mark, text.charAt(end)) : inWidthOf(text, start, mark);
  const misplaced = [
    ...places(text, BEFORE_MARK, 'space-before-mark', (found, start) =>
      behind(found.trim(), start, start + found.length),
    ).filter((f) => isSlip(text, f, lang)),
    ...(hasBlanks ? places(text, IN_BRACKETS, 'space-in-brackets', (found) => found.trim()) : []),
  ];
  // Two blanks before a comma or behind a bracket are one slip, and leaving one of them would mend nothing.
  const told = new Set(misplaced.map(({ start }) => start));
  const isTold = (start: number) => told.has(start) || told.has(start - 1);
  return [
    ...places(text, INVISIBLE, 'space-invisible', () => '').filter(
      ({ start }) => !(BREAKS_AT_ZERO_WIDTH.has(lang) && text.charAt(start) === '\u200B'),
    ),
    ...places(text, DOUBLE, 'space-double', () => ' ').filter(
      ({ start, end }) => start > 0 && end < text.length && !isTold(start),
    ),
    ...misplaced,
    ...(hasBlanks
      ? places(text, MARK_BEFORE_LETTER, 'space-missing', (found) => `${found} `).filter((f) =>
          isCramped(text, f.start),
        )
      : []),
  ];
}

/** A mark, and a blank behind it where a letter follows. */
export function spaced(mark: string, next: string): string {
  return /\p{L}/u.test(next) ? `${mark} ` : mark;
}

function places(
  text: string,
  pattern: RegExp,
  code: MessageCode,
  fixed: (found: string, start: number) => string,
): Finding[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index: start }) => {
    const end = start + found.length;
    const severity = code === 'space-before-mark' || code === 'space-missing' ? 'error' : 'warning';
    return finding(
      'spacing',
      severity,
      { start, end },
      code,
      { mark: found.trim() },
      { fix: { start, end, text: fixed(found, start) } },
    );
  });
}

function isSlip(text: string, { start, end }: Finding, lang: string): boolean {
  const mark = text.charAt(end - 1);
  if (mark === text.charAt(start - 1)) return false; // ". .": one mark too many
  if (lang === 'fr' && /[;:!?]/.test(mark)) return false;
  const after = text.slice(end, end + 2);
  if (after === ` ${mark}`) return false; // " . .", the same
  if (mark === '.' && (after.startsWith('.') || /^\p{L}/u.test(after))) return false;
  return !(mark === ':' && /^[)(DPp-]/.test(after)) && !(/[:!?,;]/.test(mark) && /^\p{L}/u.test(after) && mark !== ',');
}

// Small letters around a comma, a sentence that begins behind a full stop, a name behind a colon.
function isCramped(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at + 1, at + 4);
  if (mark === ',' || mark === ';') return /\p{Ll}{2}$/u.test(before) && /^\p{L}{2}/u.test(after);
  if (mark === ':') return /^\p{L}{3}$/u.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(after);
  return /^\p{Ll}{3}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after) && !isAddress(text, at);
}

// example.Com and user.Name are addresses, not sentences.
function isAddress(text: string, at: number): boolean {
  const before = /[^\s]{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return (
    /[@/\\_]|www|^https?:/i.test(before) || /^[.?!](?:com|net|org|cn|ru|js|io|NET)\b/iu.test(text.slice(at, at + 6))
  );
}
