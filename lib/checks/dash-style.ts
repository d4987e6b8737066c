import { type Finding, finding, type Versions } from './finding.ts';

const DASH = /(?<=\p{L}) ?(--|—|–) ?(?=[\p{L}"“])|(?<=\p{L}) -(?= \p{L})/gu;

/**
 * A dash between words made of hyphens, or two kinds of dash in one paragraph; ranges of figures are left alone. In English,
 * the hyphen of "a 7.8-magnitude earthquake".
 */
export function dashStyle(versions: Versions): Finding[] {
  const { text, lang } = versions.candidate;
  return [
    ...dashes(versions),
    ...gluedTail(versions),
    ...spacedSlashes(text),
    ...(lang === 'en' ? openCompounds(text) : []),
  ];
}

const OPEN_COMPOUND =
  /(?<=\p{Nd}) (?:magnitude|year|month|week|day|hour|minute|meter|metre|kilometer|kilometre|mile|foot|point|page|member|story|storey)(?= \p{Ll}{3})/gu;

// A measure in the singular behind a figure other than one belongs to the word that follows.
function openCompounds(text: string): Finding[] {
  const found = [...text.matchAll(OPEN_COMPOUND)].filter(
    ({ index }) => !/(?<![\p{Nd}.,])1$/u.test(text.slice(Math.max(0, index - 2), index)),
  );
  return found.map(({ 0: measure, index: start }) => {
    const fix = { start, end: start + 1, text: '-' };
    const place = { start, end: start + measure.length };
    return finding('dash-style', 'note', place, 'hyphen-missing', { word: measure.trim() }, { fix });
  });
}

const GLUED_TAIL = /\p{Ll}{3} ?-(?=\p{Lu}[\p{L}.]{2,40}$)/u;
const SPACED_SLASH = /(?<=\p{L}) \/ (?=\p{L})/gu;

// "hits industry-Chinanews.com": the source has a dash between the heading and the name of the paper.
function gluedTail({ candidate: { text }, source }: Versions): Finding[] {
  const tail = source ? GLUED_TAIL.exec(text.slice(-60)) : null;
  if (!source || !tail || !/[-－—–][^-－—–]{2,14}$/u.test(source.text.slice(-20))) return [];
  const end = Math.max(0, text.length - 60) + tail.index + tail[0].length;
  const fix = { start: end - 1, end, text: ' – ' };
  return [finding('dash-style', 'note', { start: end - 1, end }, 'dash-glued', {}, { fix })];
}

function spacedSlashes(text: string): Finding[] {
  return [...text.matchAll(SPACED_SLASH)].map(({ index: start }) => {
    const fix = { start, end: start + 3, text: '/' };
    return finding('dash-style', 'note', { start, end: start + 3 }, 'slash-spaced', {}, { fix });
  });
}

function dashes({ candidate: { text, lang }, kind }: Versions): Finding[] {
  if (!/[—–]|--| -/u.test(text)) return [];
  const all = [...text.matchAll(DASH)].map(({ 0: found, index }) => {
    const start = index + found.length - found.trimStart().length;
    return { mark: found.trim(), start, end: start + found.trim().length };
  });
  const kinds = new Set(all.map(({ mark }) => mark));
  const typed = all.filter(({ mark }) => mark === '--' || (mark === '-' && kinds.size > 1 && kind === 'paragraph'));
  const findings = typed.map((dash) => {
    const fix = { start: dash.start, end: dash.end, text: dashOf(lang, kinds) };
    return finding('dash-style', 'note', dash, 'dash-typed', { mark: dash.mark }, { fix });
  });
  if (!(kinds.has('—') && kinds.has('–'))) return findings;
  const rare = all.filter(({ mark }) => mark === '–').length * 2 <= all.length ? '–' : '—';
  const mixed = all.filter(({ mark }) => mark === rare);
  return [...findings, ...mixed.map((dash) => finding('dash-style', 'note', dash, 'dash-mixed', { mark: dash.mark }))];
}

const LONG_DASH = new Set(['en', 'ru', 'uk', 'be', 'bg', 'es', 'pt']);
const TWO_DASHES = new Set(['zh', 'ja']); // ——, as long as two characters

// The one that the paragraph has; else what the language prints.
function dashOf(lang: string, kinds: ReadonlySet<string>): string {
  if (TWO_DASHES.has(lang)) return '——';
  if (kinds.has('—') !== kinds.has('–')) return kinds.has('—') ? '—' : '–';
  return LONG_DASH.has(lang) ? '—' : '–';
}
