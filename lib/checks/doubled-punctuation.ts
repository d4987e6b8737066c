import { type Finding, finding, type Versions } from './finding.ts';
import { inWidthOf } from './full-width.ts';
import { isBlankless } from './reading/reading.ts';
import { spaced } from './spacing.ts';

const DOUBLED =
  /[.,;:，。、；：।،؛](?:\s{0,2}[.,;:，。、；：।،؛!?！？])+|[!?！？]\s{0,2}[.,;:，。、；：।](?:\s{0,2}[.,;:，。、；：।!?！？])*/gu;
const AROUND_QUOTE = /([.!?。！？])(["”»」』])[.。](?![.。])/gu;
const FINE = /^(?:\.{3,}|\.[,;:،؛]|…\.?)$/u;

/** Two marks where one belongs: ". .", ",,", "。。"; a full stop inside and outside of the closing quotation mark. */
export function doubledPunctuation({ candidate: { text, lang } }: Versions): Finding[] {
  return [...doubled(text, lang), ...aroundQuotes(text, lang), ...longEllipses(text)];
}

function doubled(text: string, lang: string): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: marks, index } of text.matchAll(DOUBLED)) {
    const end = index + marks.length;
    if (isFine(text, index, marks) || (BEHIND_QUESTION.test(marks) && GOES_ON.has(lang))) continue;
    const mark = inWidthOf(text, index, strongest(marks));
    const start = lang === 'fr' && /[;:!?]/.test(mark) ? index : index - blanksBefore(text, index);
    const fix = { start, end, text: isBlankless(lang) ? mark : spaced(mark, text.charAt(end)) };
    findings.push(
      finding(
        'doubled-punctuation',
        isPartOfName(text, index, marks) ? 'warning' : 'error',
        { start: index, end },
        'punctuation-doubled',
        { marks, mark },
        { fix },
      ),
    );
  }
  return findings;
}

/** Languages in which the sentence goes on behind a question: "¿Vienes?, preguntó". */
const GOES_ON = new Set(['es', 'ca', 'gl', 'ast', 'oc']);
const BEHIND_QUESTION = /^[!?][,;:]$/u;

// "Yahoo!, Google": somebody who knows the name has to say it.
function isPartOfName(text: string, start: number, marks: string): boolean {
  return marks === '!,' && /(?:^|\s)\p{Lu}\p{L}+$/u.test(text.slice(Math.max(0, start - 20), start));
}

// English lets a question mark end the sentence around it as well; Spanish, Russian or Chinese set the full stop too.
function aroundQuotes(text: string, lang: string): Finding[] {
  const found = [...text.matchAll(AROUND_QUOTE)].filter(({ 1: inner = '' }) => lang === 'en' || /[.。]/u.test(inner));
  return found.map(({ 0: marks, 1: inner = '', 2: quote = '', index }) => {
    const fix = { start: index, end: index + 3, text: inner + quote };
    return finding(
      'doubled-punctuation',
      'warning',
      { start: index, end: index + 3 },
      'punctuation-around-quote',
      { marks },
      { fix },
    );
  });
}

const LONG_ELLIPSIS = /\.{4,}/gu;

// Five points and more; a row of them that leads to a page number is one too, and only a note.
function longEllipses(text: string): Finding[] {
  return [...text.matchAll(LONG_ELLIPSIS)].flatMap(({ 0: points, index: start }) => {
    const place = { start, end: start + points.length };
    const fix = { ...place, text: '…' };
    return points.length < 5 ? [] : [finding('doubled-punctuation', 'note', place, 'ellipsis-long', {}, { fix })];
  });
}

// "...", "Inc.,", "a.m.:" and times or ports like " :80" are no slips; nor are dots that lead to a page number.
function isFine(text: string, start: number, marks: string): boolean {
  const bare = marks.replaceAll(/\s/g, '');
  if (FINE.test(bare) || /^\.{3,}[,;:!?]?$/.test(bare) || /^。{3,}$/u.test(bare)) return true;
  if (/^[!?]\.\./u.test(text.slice(start, start + 3))) return true; // ?.. is an ellipsis behind a question
  if (/^\.\s[.:]/.test(marks) && /^[.:]\p{L}|^[.:]\d/u.test(text.slice(start + 2, start + 4))) return true;
  return /^[!?]\s/.test(marks) || /^\.[?!]$/.test(bare) || isEmoticon(text, start, marks);
}

function isEmoticon(text: string, start: number, marks: string): boolean {
  return /^[:;]/.test(marks) && /[()DP]/.test(text.charAt(start + marks.length));
}

// "Olga ,, Anna": the blank goes as well. French has its own.
function blanksBefore(text: string, at: number): number {
  return /[ \u00A0]{0,3}$/u.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
}

function strongest(marks: string): string {
  return (
    [...marks].find((mark) => /[!?！？]/u.test(mark)) ??
    [...marks].find((mark) => /[.。।]/u.test(mark)) ??
    marks.charAt(0)
  );
}
