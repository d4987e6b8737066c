// Brackets and quotation marks that are not closed or not opened, by a stack. A quotation that runs over several
// paragraphs opens in each of them: an opening mark at the very start is only a warning, and where the source leaves a
// quotation open too, all of it is a note. "1)" opens nothing.
import { type Finding, finding, type Versions } from './finding.ts';
import type { QuoteMark } from './reading/quotes.ts';

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
  ['【', '['],
  ['】', ']'],
]);
const BRACKET = /[()[\]{}（）［］【】《》〈〉〔〕]/gu;

type Open = { start: number; mark: string };

/** Brackets and quotation marks without their partner. */
export function unpairedMarks({ candidate: { text, quotes }, source }: Versions): Finding[] {
  const isLong = source !== null && unpairedQuotes(source.quotes).length > 0;
  const found = quoteSlips(text, quotes).map((slip): Finding => (isLong ? { ...slip, severity: 'note' } : slip));
  return [...brackets(text), ...found];
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
    ...open.filter(({ start }) => !isFace(text, start)).map((o, i, all) => notClosed(o, all[i + 1], text)),
    ...lost.map(notOpened),
  ];
}

function isPartner(open: string, close: string): boolean {
  const plain = (mark: string) => WIDTH.get(mark) ?? mark;
  return plain(PAIRS[open] ?? '') === plain(close);
}

// From the mark to the next one of its kind: somewhere in there it should have been closed.
function notClosed({ start, mark }: Open, next: Open | undefined, text: string): Finding {
  const end = next?.start ?? text.trimEnd().length;
  return finding('unpaired-marks', 'error', { start, end }, 'mark-not-closed', { mark });
}

function notOpened({ start, mark }: Open): Finding {
  return finding('unpaired-marks', 'error', { start, end: start + 1 }, 'mark-not-opened', { mark });
}

// "1)", "a)", "iv)", "xii)" at the start of a line or after a blank; and "包括1）" where no blank stands, "ו-3)" behind a prefix.
const LIST_SIGN =
  /(?:^|[\s(（;；,，])(?:\p{L}{1,2}|[ivxIVX]{3,4}|\p{N}{1,3})\.?$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。：־-]\p{Nd}{1,2}$|(?<!\p{L})\p{Lo}\p{Nd}{1,2}$/u;

function isListSign(text: string, at: number): boolean {
  return LIST_SIGN.test(text.slice(Math.max(0, at - 6), at)) && !MIRRORED.has(text.charAt(at - 1));
}

function isFace(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at); // "8)" and "x)", and not "2018)" or "Max)"
  return /(?:[:;=]|(?<![\p{L}\p{N}])[8xX])[-'^]?$/u.test(before) || /^[()]{2,}/.test(text.slice(at, at + 2));
}

function quoteSlips(text: string, quotes: readonly QuoteMark[]): Finding[] {
  const { open, lost } = unpairedQuotes(quotes);
  const left = open.map((o, i): Finding => {
    const found = notClosed(o, open[i + 1], text);
    return o.start > 0 ? found : { ...found, severity: 'warning' };
  });
  return [...lost.map(notOpened), ...left];
}

function unpairedQuotes(quotes: readonly QuoteMark[]): { open: Open[]; lost: Open[]; length: number } {
  const open: Open[] = [];
  const lost: Open[] = [];
  for (const { start, mark, role } of quotes) {
    if (role === 'open') open.push({ start, mark });
    else if (!open.pop()) lost.push({ start, mark });
  }
  return { open, lost, length: open.length + lost.length };
}
