// Signs that stand around a text and are none of it: of quotation in a mail, an arrow before what became of a sentence, the
// marks of Markdown and HTML. A quotation is quoted in both of its versions; what stands before one version only is
// no quotation. Linear.
import { decodeHTMLStrict } from 'entities';
import { shareOf } from './cells.ts';

const MOST_LINES = 0.8;
/** Of lines with a sign before one version, by count and by share. */
const LEAST_LINES = 3;
const LEAST_SHARE = 0.3;
const QUOTED = /^\s*>/;
const POINTED = /^\s*(?:[→⇒➜➔►▶↳]|[-=]>)\s*(?=\S)/u;
const STRONG = /\*\*(?=\S)((?:(?!\*\*).)+)(?<=\S)\*\*/gu;
/** Such as stand in a text, or around a paragraph of it. */
const ELEMENTS = '(a|b|blockquote|div|em|font|h[1-6]|i|li|mark|p|small|span|strong|su[bp]|td|u)';
const TAG = new RegExp(`</?${ELEMENTS}(?:\\s[^<>]*)?>`, 'giu');
const CLOSING = new RegExp(`</${ELEMENTS}>`, 'giu');
const BREAK = /<br ?\/?>/giu;
/** The common ones with blanks too, as machines leave them that take words apart. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|& ?(?:# ?\d{1,7}|amp|apos|gt|lt|nbsp|quot) ?;/giu;
const NAMED = /^<(\p{L}[\p{L}\p{N}_-]{0,39})>([^<]*)<\/\1>$/u;
const WHOLE = /^(\*|__?)(?=[^\s*_])([^*_]+)(?<=\S)\1$/u;

/** The lines without the signs before all of them, or before one version of each paragraph. */
export function withoutSigns(lines: readonly string[]): readonly string[] {
  const isMail = shareOf(lines, (line) => QUOTED.test(line)) >= MOST_LINES;
  if (isMail || isOneVersion(lines, QUOTED)) return lines.map((line) => line.replace(/^\s*(?:>\s?)+/, ''));
  return isOneVersion(lines, POINTED) ? lines.map((line) => line.replace(POINTED, '')) : lines;
}

function isOneVersion(lines: readonly string[], sign: RegExp): boolean {
  const written = lines.filter((line) => line.trim());
  const signed = written.map((line) => sign.test(line));
  const count = signed.filter(Boolean).length;
  return count >= Math.max(LEAST_LINES, LEAST_SHARE * written.length) && signed.every((is, k) => !is || !signed[k - 1]);
}

/**
 * A text without the marks of Markdown and HTML that are certain: "**Literal:** The *old* mill" is "Literal: The *old* mill",
 * since a lone asterisk may mean something; "<literal>The old mill</literal>" is "<literal> The old mill", since the name may
 * be a label; "Tom&#39;s" is "Tom's".
 */
export function withoutMarkup(text: string): string {
  const closed = new Set(Array.from(text.matchAll(CLOSING), ([, name = '']) => name.toLowerCase()));
  return text
    .replace(STRONG, '$1')
    .replace(WHOLE, '$2')
    .replace(BREAK, ' ')
    .replace(TAG, (tag, name: string) => (closed.has(name.toLowerCase()) ? '' : tag))
    .replace(NAMED, '<$1> $2')
    .replace(ENTITY, (entity) => decodeHTMLStrict(entity.replaceAll(' ', '')));
}
