import { type Finding, finding, type Versions } from './finding.ts';

const UNGROUPED = /(?<![\p{L}\p{N}.,/-])\d{4,9}(?![\p{L}\p{N}/-]|[.,]\p{N}| ?(?:BC|AD|CE)\b)/gu;
const MONEY_AFTER =
  /^ ?(?:RMB|CNY|USD|yuan|dollars|euros|rubles|yen|won|pounds|people|per cent|meters|metres|km|kilometers|kilometres|miles|tons|tonnes|square|days|hours)\b/u;
const MONEY_BEFORE = /(?:[$€£¥]|RMB|CNY|USD) ?$/u;
const JOINED_CLAUSES = / (?:and|but) (?=(?:they|he|she|we) \p{Ll})/gu;

const WORD = "[\\p{L}\\p{N}’'-]{1,30}";
const LAST_ITEMS = new RegExp(`, ((?:${WORD} ){0,2}${WORD}) (?:and|or) (?=[\\p{L}\\p{N}])`, 'gu');
const ITEM_BEFORE = new RegExp(`, (?:${WORD} ){0,3}${WORD}$`, 'u');
const NO_ITEM =
  /^(?:which|who|where|when|while|but|including|and|or|as|he|she|they|we|it|with|to|by|in|on|at|for|of|from|not|both|between|its|his|her|this|that|these)\b/u;
const NO_MARK = /^[^,.;:!?]{10}$/u;
const PARENTHESIS = new RegExp(`, (?:${WORD}\\.? ){1,3}${WORD}$`, 'u');
const NEEDLESS = /, and (?=(?:has|have|had|is|are|was|were|will|would|can|could|may|must|plans?|to|also|even|then) )/gu;

/**
 * English commas: in "5000 yuan" beside "1,000", before "and they", "but she", before the "and" of a list of three and
 * more unless the article does without them, and none before "and has", "and to". Notes: houses differ.
 */
export function commaStyle({ candidate: { text, lang }, article }: Versions): Finding[] {
  if (lang !== 'en') return [];
  const inLists = doesWithout(article.texts ?? []) ? [] : lists(text);
  return [...ungrouped(text), ...joinedClauses(text), ...inLists, ...needless(text)];
}

const CLOSED_LIST = new RegExp(`, (?:${WORD} ){0,2}${WORD}, (?:and|or) (?=[\\p{L}\\p{N}])`, 'gu');
const openLists = new WeakMap<readonly string[], boolean>();

// Whether an article has most of its lists without the last comma; kept with its texts, which all its paragraphs share.
function doesWithout(texts: readonly string[]): boolean {
  const known = openLists.get(texts);
  if (known !== undefined) return known;
  const balance = texts.reduce((sum, text) => sum + lists(text).length - (text.match(CLOSED_LIST)?.length ?? 0), 0);
  openLists.set(texts, balance > 1);
  return balance > 1;
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

function lists(text: string): Finding[] {
  return [...text.matchAll(LAST_ITEMS)]
    .filter(
      ({ 1: item = '', index }) => !NO_ITEM.test(item) && ITEM_BEFORE.test(text.slice(Math.max(0, index - 125), index)),
    )
    .map(({ 0: found, 1: item = '', index }) => {
      const start = index + 2 + item.length;
      const place = { start, end: index + found.length };
      const fix = { start, end: start, text: ',' };
      return finding(
        'comma-style',
        'note',
        place,
        'comma-in-list',
        { word: found.slice(item.length + 3, -1) },
        { fix },
      );
    });
}

// "A high-tech industry, and has long formed": a list of three would have a comma before, and "twinned, Mr. Lin noted, and
// have run" closes what it opened.
function needless(text: string): Finding[] {
  const found = [...text.matchAll(NEEDLESS)].filter(
    ({ index }) =>
      NO_MARK.test(text.slice(Math.max(0, index - 10), index)) &&
      !PARENTHESIS.test(text.slice(Math.max(0, index - 60), index)),
  );
  return found.map(({ 0: joint, index: start }) => {
    const fix = { start, end: start + 1, text: '' };
    const place = { start, end: start + joint.length - 1 };
    return finding('comma-style', 'note', place, 'comma-needless', { word: joint.slice(2, -1) }, { fix });
  });
}
