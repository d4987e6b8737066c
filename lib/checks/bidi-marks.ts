import { type Finding, finding, type Versions } from './finding.ts';

const MARK = /[\u202A-\u202E\u2066-\u2069]/gu;
const EMBEDDERS = new Set(['\u202A', '\u202B', '\u202D', '\u202E']);
const POP_EMBEDDING = '\u202C';
const POP_ISOLATE = '\u2069';

/**
 * Directional embeddings and isolates that are not ended, or ended without a beginning: they turn the text after them. The
 * end of an isolate ends what was begun in it (Unicode Annex 9).
 */
export function bidiMarks({ candidate: { text } }: Versions): Finding[] {
  const open: { start: number; closer: string }[] = [];
  const findings: Finding[] = [];
  let isolates = 0;
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const isCloser = mark === POP_EMBEDDING || mark === POP_ISOLATE;
    const isIsolate = mark === POP_ISOLATE;
    if (!isCloser) {
      open.push({ start, closer: EMBEDDERS.has(mark) ? POP_EMBEDDING : POP_ISOLATE });
      if (open.at(-1)?.closer === POP_ISOLATE) isolates++;
    } else if (isIsolate ? isolates === 0 : open.at(-1)?.closer !== mark)
      findings.push(stray(start, 'bidi-not-opened'));
    else {
      let last = open.pop();
      for (; last && last.closer !== mark; last = open.pop()) findings.push(stray(last.start, 'bidi-not-closed'));
      if (isIsolate) isolates--;
    }
  }
  return [...findings, ...open.map(({ start }) => stray(start, 'bidi-not-closed'))];
}

function stray(start: number, code: 'bidi-not-opened' | 'bidi-not-closed'): Finding {
  const place = { start, end: start + 1 };
  return finding('bidi-marks', 'error', place, code, {}, { fix: { ...place, text: '' } });
}
