// Signs that stand around a text and are none of it: of quotation in a mail, an arrow before what became of a sentence, the
// marks of Markdown and HTML. A quotation is quoted in both of its versions; what stands before one version only is
// no quotation. Linear.
import { decodeHTMLStrict } from 'entities';
import { shareOf } from './cells.ts';
import { areQuoted, withoutQuotes } from './quoted.ts';

const MOST_LINES = 0.8;
/** Of lines with a sign before one version, by count and by share. */
const LEAST_LINES = 3;
const LEAST_SHARE = 0.3;
/** A note in the same brackets may stand beside one. */
const MOST_IN_ROW = 0.2;
const QUOTED = /^\s*>/;
const POINTED = /^\s*(?:[→⇒➜➔►▶↳①-⑳]|[-=]>)\s*(?=\S)/u;
/** Before each line of a chat: "[12/3/25, 10:02:40] " or "2025-03-12 10:02 - ". */
const STAMP =
  /^[\u200e\u200f]?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?\]?\s*(?:-\s+)?/iu;
const DIFF_PLACE = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/;
const DIFF_HEAD = /^(?:diff --|index |--- |\+\+\+ |@@ )/;
const BRACKETED = /^\s*(?:\((.*)\)|（(.*)）|\[(.*)\]|【(.*)】)\s*$/u;
/** The sign of a list; where all long lines have it, it is one of the page. A hyphen at the margin may begin what somebody says. */
const LISTED = /^\s*[*•·▪◦‣]\s+|^\s{2,}-\s+/u;
const LONG = 60;
/** What is said at a place of a text that has its letter: "[a] Is this the year?" below, and "in 1924[a]". */
const COMMENT = /^\[([a-z]{1,2})\]\S/u;
const STRONG = /\*\*(?=\S)((?:(?!\*\*).)+)(?<=\S)\*\*/gu;
/** Such as stand in a text, or around a paragraph of it. */
const ELEMENTS =
  '(a|article|aside|b|blockquote|body|button|cite|code|del|div|em|figcaption|figure|font|footer|h[1-6]|header|html|i|img|ins|li|main|mark|nav|ol|p|q|s|section|small|span|strong|su[bp]|table|tbody|t[dhr]|thead|time|u|ul)';
const TAG = new RegExp(`</?${ELEMENTS}(?:\\s[^<>]*)?/?>`, 'giu');
const TAGGED = new RegExp(`^\\s*</?${ELEMENTS}[\\s>]`, 'iu');
const CLOSING = new RegExp(`</${ELEMENTS}>`, 'giu');
const BREAK = /<br ?\/?>/giu;
/** The common ones with blanks too, as machines leave them that take words apart. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|& ?(?:# ?\d{1,7}|amp|apos|gt|lt|nbsp|quot) ?;/giu;
const NAMED = /^<(\p{L}[\p{L}\p{N}_-]{0,39})>([^<]*)<\/\1>$/u;
const ITALIC = /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*]{1,200})(?<=\S)\*(?![\p{L}\p{N}*])/gu;
const WHOLE = /^(\*|__?)(?=[^\s*_])([^*_]+)(?<=\S)\1$/u;

/** The lines without the signs before all of them, or before one version of each paragraph. */
export function withoutSigns(lines: readonly string[]): readonly string[] {
  const all = [withoutStamps, withoutDiff, withoutTags, withoutQuoting, withoutBrackets, withoutArrows];
  return [...all, withoutLists, withoutComments].reduce((left, without) => without(left), lines);
}

function withoutStamps(lines: readonly string[]): readonly string[] {
  const isChat = shareOf(lines, (line) => STAMP.test(line)) >= MOST_LINES;
  return isChat ? lines.map((line) => line.replace(STAMP, '')) : lines;
}

// What a version control writes of two versions.
function withoutDiff(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => DIFF_PLACE.test(line))) return lines;
  return lines.map((line) => (DIFF_HEAD.test(line) ? '' : line.replace(/^[-+ ]/, '')));
}

// A page of HTML; elsewhere only what is closed again is a tag.
function withoutTags(lines: readonly string[]): readonly string[] {
  const isPage = shareOf(lines, (line) => TAGGED.test(line)) >= MOST_LINES;
  return isPage ? lines.map((line) => line.replace(TAG, ' ').trim()) : lines;
}

function withoutQuoting(lines: readonly string[]): readonly string[] {
  return areQuoted(lines) || isOneVersion(lines, QUOTED) ? withoutQuotes(lines) : lines;
}

function withoutBrackets(lines: readonly string[]): readonly string[] {
  return isOneVersion(lines, BRACKETED) ? lines.map((line) => line.replace(BRACKETED, '$1$2$3$4')) : lines;
}

function withoutArrows(lines: readonly string[]): readonly string[] {
  return isOneVersion(lines, POINTED) ? lines.map((line) => line.replace(POINTED, '')) : lines;
}

function withoutLists(lines: readonly string[]): readonly string[] {
  const long = lines.filter((line) => line.length > LONG);
  const isList = long.length >= LEAST_LINES && shareOf(long, (line) => LISTED.test(line)) >= MOST_LINES;
  return isList ? lines.map((line) => line.replace(LISTED, '')) : lines;
}

function withoutComments(lines: readonly string[]): readonly string[] {
  const letters = new Set(lines.flatMap((line) => COMMENT.exec(line)?.[1] ?? []));
  if (letters.size === 0) return lines;
  const withoutLetters = (line: string) =>
    line.replace(/\[([a-z]{1,2})\]/g, (mark, letter: string) => (letters.has(letter) ? '' : mark));
  return lines.map((line) => (COMMENT.test(line) ? line : withoutLetters(line)));
}

function isOneVersion(lines: readonly string[], sign: RegExp): boolean {
  const written = lines.filter((line) => line.trim());
  const signed = written.map((line) => sign.test(line));
  const count = signed.filter(Boolean).length;
  const inRow = signed.filter((is, k) => is && signed[k - 1]).length;
  return count >= Math.max(LEAST_LINES, LEAST_SHARE * written.length) && inRow <= count * MOST_IN_ROW;
}

/**
 * A text without the marks of Markdown and HTML that are certain: "**Literal:** The *old* mill" is "Literal: The old mill",
 * and a lone asterisk stays; "<literal>The old mill</literal>" is "<literal> The old mill", since the name may
 * be a label; "Tom&#39;s" is "Tom's".
 */
export function withoutMarkup(text: string): string {
  const closed = new Set(Array.from(text.matchAll(CLOSING), ([, name = '']) => name.toLowerCase()));
  return text
    .replace(STRONG, '$1')
    .replace(ITALIC, '$1')
    .replace(WHOLE, '$2')
    .replace(BREAK, ' ')
    .replace(TAG, (tag, name: string) => (closed.has(name.toLowerCase()) ? '' : tag))
    .replace(NAMED, '<$1> $2')
    .replace(ENTITY, (entity) => decodeHTMLStrict(entity.replaceAll(' ', '')));
}
