// Brackets and quotation marks that are not closed or not opened, by a stack. A quotation that runs over several
// paragraphs opens in each of them, so that an opening mark at the very start is only a warning; "1)" opens nothing.
import { type Finding, finding, type Versions } from './finding.ts';
import { quoteMarks } from './quotes.ts';

const PAIRS: Record<string, string> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
};
const MIRRORED = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));
const WIDTH = new Map([
  ['（', '('],
  ['）', ')'],
  ['［', '['],
  ['］', ']'],
]);
const BRACKET = /[()[\]{}（）［］【】《》〈〉〔〕]/gu;

type Open = { start: number; mark: string };

/** Brackets and quotation marks without their partner. */
export function unpairedMarks({ candidate: { text } }: Versions): Finding[] {
  return [...brackets(text), ...quotes(text)];
}

function brackets(text: string): Finding[] {
  const open: Open[] = [];
  const lost: Open[] = [];
  for (const { 0: mark, index: start } of text.matchAll(BRACKET)) {
    if (PAIRS[mark]) open.push({ start, mark });
    else if (open.length && isPartner(open.at(-1)?.mark ?? '', mark)) open.pop();
    else if (!isListSign(text, start) && !isFace(text, start)) lost.push({ start, mark });
  }
  return [
    ...open.filter(({ start }) => !isFace(text, start)).map((o) => unpaired(o, 'mark-not-closed')),
    ...lost.map((o) => unpaired(o, 'mark-not-opened')),
  ];
}

function isPartner(open: string, close: string): boolean {
  const plain = (mark: string) => WIDTH.get(mark) ?? mark;
  return plain(PAIRS[open] ?? '') === plain(close);
}

function unpaired({ start, mark }: Open, code: 'mark-not-closed' | 'mark-not-opened', isSure = true): Finding {
  return finding('unpaired-marks', isSure ? 'error' : 'warning', { start, end: start + 1 }, code, { mark });
}

// "1)", "a)", "iv)" at the start of a line or after a blank.
function isListSign(text: string, at: number): boolean {
  return (
    /(?:^|[\s(（;；,，])[\p{L}\p{N}]{1,3}\.?$/u.test(text.slice(Math.max(0, at - 6), at)) &&
    !MIRRORED.has(text.charAt(at - 1))
  );
}

function isFace(text: string, at: number): boolean {
  return /[:;=8xX][-'^]?$/.test(text.slice(Math.max(0, at - 2), at)) || /^[()]{2,}/.test(text.slice(at, at + 2));
}

function quotes(text: string): Finding[] {
  const open: Open[] = [];
  const findings: Finding[] = [];
  for (const { start, mark, role } of quoteMarks(text)) {
    if (role === 'open') open.push({ start, mark });
    else if (!open.pop()) findings.push(unpaired({ start, mark }, 'mark-not-opened'));
  }
  const left = open.map((o) => unpaired(o, 'mark-not-closed', o.start > 0));
  return [...findings, ...left];
}
