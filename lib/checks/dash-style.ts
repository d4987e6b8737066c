import { type Finding, finding, type Versions } from './finding.ts';

const DASH = /(?<=\p{L}) ?(--|—|–) ?(?=[\p{L}"“])|(?<=\p{L}) -(?= \p{L})/gu;

/** A dash between words made of hyphens, or two kinds of dash in one paragraph; ranges of figures are left alone. */
export function dashStyle({ candidate: { text, lang }, kind }: Versions): Finding[] {
  const dashes = [...text.matchAll(DASH)].map(({ 0: found, index }) => {
    const start = index + found.length - found.trimStart().length;
    return { mark: found.trim(), start, end: start + found.trim().length };
  });
  const kinds = new Set(dashes.map(({ mark }) => mark));
  const typed = dashes.filter(({ mark }) => mark === '--' || (mark === '-' && kinds.size > 1 && kind === 'paragraph'));
  const findings = typed.map((dash) => {
    const fix = { start: dash.start, end: dash.end, text: lang === 'en' ? '—' : '–' };
    return finding('dash-style', 'note', dash, 'dash-typed', { mark: dash.mark }, { fix });
  });
  if (!(kinds.has('—') && kinds.has('–'))) return findings;
  const rare = dashes.filter(({ mark }) => mark === '–').length * 2 <= dashes.length ? '–' : '—';
  const mixed = dashes.filter(({ mark }) => mark === rare);
  return [...findings, ...mixed.map((dash) => finding('dash-style', 'note', dash, 'dash-mixed', { mark: dash.mark }))];
}
