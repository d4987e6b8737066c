import { type Finding, finding, type Versions } from './finding.ts';

const UNGROUPED = /(?<![\p{L}\p{N}.,/-])\d{4,9}(?![\p{L}\p{N}/-]|[.,]\p{N}| ?(?:BC|AD|CE)\b)/gu;
const MONEY_AFTER =
  /^ ?(?:RMB|CNY|USD|yuan|dollars|euros|rubles|yen|won|pounds|people|per cent|meters|metres|km|tons|tonnes|square)\b/u;
const MONEY_BEFORE = /(?:[$€£¥]|RMB|CNY|USD) ?$/u;
const JOINED_CLAUSES = / (?:and|but) (?=(?:they|he|she|we) \p{Ll})/gu;

/** English commas: in "5000 yuan" beside "1,000", and before "and they", "but she". Notes: houses differ. */
export function commaStyle({ candidate: { text, lang } }: Versions): Finding[] {
  return lang === 'en' ? [...ungrouped(text), ...joinedClauses(text)] : [];
}

function ungrouped(text: string): Finding[] {
  return [...text.matchAll(UNGROUPED)].flatMap(({ 0: figure, index: start }) => {
    const end = start + figure.length;
    const isAmount =
      MONEY_AFTER.test(text.slice(end, end + 14)) || MONEY_BEFORE.test(text.slice(Math.max(0, start - 5), start));
    if (!isAmount && figure.length === 4) return [];
    const fix = { start, end, text: Number(figure).toLocaleString('en') };
    if (figure.startsWith('0')) return [];
    return [finding('comma-style', 'note', { start, end }, 'figure-ungrouped', { figure, grouped: fix.text }, { fix })];
  });
}

function joinedClauses(text: string): Finding[] {
  return [...text.matchAll(JOINED_CLAUSES)]
    .filter(({ index }) => /\p{L}{3}$/u.test(text.slice(Math.max(0, index - 3), index)))
    .map(({ 0: joint, index: start }) => {
      const fix = { start, end: start, text: ',' };
      const place = { start, end: start + joint.length };
      return finding('comma-style', 'note', place, 'comma-before-clause', { word: joint.trim() }, { fix });
    });
}
