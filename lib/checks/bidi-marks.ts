import { type Finding, finding, type Versions } from './finding.ts';

const MARK = /[\u202A-\u202E\u2066-\u2069]/gu;
const EMBEDDERS = new Set(['\u202A', '\u202B', '\u202D', '\u202E']);
const POP_EMBEDDING = '\u202C';
const POP_ISOLATE = '\u2069';

/** Directional embeddings and isolates that are not ended, or ended without a beginning: they turn the text after them. */
export function bidiMarks({ candidate: { text } }: Versions): Finding[] {
  const open: { start: number; closer: string }[] = [];
  const findings: Finding[] = [];
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const isCloser = mark === POP_EMBEDDING || mark === POP_ISOLATE;
    if (!isCloser) open.push({ start, closer: EMBEDDERS.has(mark) ? POP_EMBEDDING : POP_ISOLATE });
    else if (open.at(-1)?.closer === mark) open.pop();
    else findings.push(stray(start, 'bidi-not-opened'));
  }
  return [...findings, ...open.map(({ start }) => stray(start, 'bidi-not-closed'))];
}

function stray(start: number, code: 'bidi-not-opened' | 'bidi-not-closed'): Finding {
  const place = { start, end: start + 1 };
  return finding('bidi-marks', 'error', place, code, {}, { fix: { ...place, text: '' } });
}
