import { type Finding, finding, type Versions } from './finding.ts';
import { isBlankless } from './reading/reading.ts';

const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const NARROW: Record<string, string> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '。': '.',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '、': ',',
};
const HALF_IN_HAN =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[,;:?!](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|$)/gu;
const FULL_IN_OTHERS = /[，；：？！。（）【】、]|[０-９Ａ-Ｚａ-ｚ]+/gu;

/** Half-width marks between Han or kana, full-width marks and letters in other scripts. */
export function fullWidth({ candidate: { text, lang } }: Versions): Finding[] {
  if (isBlankless(lang) || lang === 'ko')
    return [...text.matchAll(HALF_IN_HAN)].map((match) => slip(match, WIDE[match[0]] ?? match[0], 'half-width'));
  return [...text.matchAll(FULL_IN_OTHERS)].map((match) => {
    const right = NARROW[match[0]] ?? match[0].normalize('NFKC');
    return slip(match, right, 'full-width', withBlank(text, match.index, match[0], right));
  });
}

function slip(
  { 0: mark, index: start }: RegExpExecArray,
  right: string,
  code: 'half-width' | 'full-width',
  by = right,
): Finding {
  const fix = { start, end: start + mark.length, text: by };
  return finding('full-width', 'warning', { start, end: fix.end }, code, { mark, right }, { fix });
}

// A full-width mark has its blank inside: "came，then" is "came, then", and "Lee（60）said" is "Lee (60) said".
function withBlank(text: string, start: number, mark: string, right: string): string {
  const [before, after] = [text.charAt(start - 1), text.charAt(start + mark.length)];
  if (/[（【]/u.test(mark)) return /[\p{L}\p{M}\p{N}]/u.test(before) ? ` ${right}` : right;
  const isWord = /[）】]/u.test(mark) ? /[\p{L}\p{N}]/u : /\p{L}/u; // "12：30" and "8，000" are one
  return /^\p{P}$/u.test(mark) && isWord.test(after) ? `${right} ` : right;
}

/** A mark in the width of the text that it stands in: full where a Han character or kana is before it. */
export function inWidthOf(text: string, start: number, mark: string): string {
  const isHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.charAt(start - 1));
  return isHan ? (WIDE[mark] ?? mark) : mark;
}

const BLANKS_BETWEEN_HAN = /(?<=[\p{Script=Han}，。、；：])[ \u00A0]+(?=\p{Script=Han})/gu;

/** Blanks between Han characters; a full-width blank may be set on purpose and is left, as are those between two headings. */
export function hanSpacing({ candidate: { text, lang } }: Versions): Finding[] {
  if (lang !== 'zh' && lang !== 'ja') return [];
  const isHeading = !/[，。！？；、]/u.test(text);
  const severity = lang === 'zh' ? 'warning' : 'note';
  return [...text.matchAll(BLANKS_BETWEEN_HAN)].flatMap(({ 0: blanks, index: start }) => {
    const place = { start, end: start + blanks.length };
    if (isHeading && isBetweenPhrases(text, place)) return [];
    return [finding('han-spacing', severity, place, 'han-blank', {}, { fix: { ...place, text: '' } })];
  });
}

function isBetweenPhrases(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /\p{Script=Han}{4}$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\p{Script=Han}{4}/u.test(text.slice(end, end + 4))
  );
}
