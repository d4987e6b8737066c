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
  return [...text.matchAll(FULL_IN_OTHERS)].map((match) =>
    slip(match, NARROW[match[0]] ?? match[0].normalize('NFKC'), 'full-width'),
  );
}

function slip({ 0: mark, index: start }: RegExpExecArray, right: string, code: 'half-width' | 'full-width'): Finding {
  const fix = { start, end: start + mark.length, text: right };
  return finding('full-width', 'warning', { start, end: fix.end }, code, { mark, right }, { fix });
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
