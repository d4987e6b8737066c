import { describe, expect, it } from 'vitest';
import type { CheckInput, CheckName, Finding, Side } from './finding.ts';
import { runChecks } from './run.ts';

/**
 * One row of a check's table: language, candidate, literal, source with its language, and whatever else it needs. The
 * places where a finding must stand are between ⟦ and ⟧ in any of the texts; a row without them must stay silent.
 */
export type Row = readonly [
  lang: string,
  candidate: string,
  literal?: string | null,
  source?: readonly [lang: string, text: string] | null,
  more?: Partial<CheckInput>,
];

type Place = { side: Side; start: number; end: number };

const SHOWN = 70;

/**
 * A table of at least twenty rows, a third of them silent, with findings in at least `scripts` scripts: four, unless the
 * check is for fewer. Every fix must fix.
 */
export function checkTable(check: CheckName, rows: readonly Row[], scripts = 4): void {
  describe(`the ${check} check`, () => {
    it('has a table worth its name', () => {
      const silent = rows.filter((row) => placesOf(row).length === 0);
      expect(rows.length).toBeGreaterThanOrEqual(20);
      expect(silent.length).toBeGreaterThanOrEqual(rows.length / 3);
      expect(silent.length).toBeLessThan(rows.length);
      const seeing = rows.filter((row) => placesOf(row).length > 0);
      expect(new Set(seeing.map(([lang]) => scriptOf(lang))).size).toBeGreaterThanOrEqual(scripts);
    });
    for (const row of rows) {
      const places = placesOf(row);
      it(`${places.length ? 'sees' : 'is silent about'} ${row[0]}: ${shown(row)}`, () => {
        const found = findingsOf(check, row);
        expect(found.map(({ side, start, end }) => ({ side, start, end })).sort(bySide)).toEqual(places.sort(bySide));
        for (const finding of found) expectFix(check, row, finding, found.length);
      });
    }
  });
}

function findingsOf(check: CheckName, row: Row): Finding[] {
  return runChecks(inputOf(row)).filter((finding) => finding.check === check);
}

// What a fix makes of the text has fewer findings of this check.
function expectFix(check: CheckName, row: Row, { fix }: Finding, count: number): void {
  if (!fix) return;
  const input = inputOf(row);
  const candidate = input.candidate.slice(0, fix.start) + fix.text + input.candidate.slice(fix.end);
  const left = runChecks({ ...input, candidate }).filter((finding) => finding.check === check);
  expect(left.length).toBeLessThan(count);
}

function inputOf([targetLang, candidate, literal, source, more]: Row): CheckInput {
  return {
    targetLang,
    candidate: bare(candidate),
    ...(literal ? { literal: bare(literal) } : {}),
    ...(source ? { sourceLang: source[0], source: bare(source[1]) } : {}),
    ...more,
  };
}

function placesOf([, candidate, literal, source]: Row): Place[] {
  return [
    ...marked(candidate, 'candidate'),
    ...marked(literal ?? '', 'literal'),
    ...marked(source?.[1] ?? '', 'source'),
  ];
}

function marked(text: string, side: Side): Place[] {
  const places: Place[] = [];
  let at = 0;
  let start = 0;
  for (const sign of text) {
    if (sign === '⟦') start = at;
    else if (sign === '⟧') places.push({ side, start, end: at });
    else at += sign.length;
  }
  return places;
}

function bare(text: string): string {
  return text.replaceAll(/[⟦⟧]/g, '');
}

function bySide(a: Place, b: Place): number {
  return a.side.localeCompare(b.side) || a.start - b.start || a.end - b.end;
}

function shown([, candidate, literal]: Row): string {
  const text = literal ? `${candidate} ← ${literal}` : candidate;
  return text.length > SHOWN ? `${[...text].slice(0, SHOWN).join('')}…` : text;
}

function scriptOf(lang: string): string {
  return new Intl.Locale(lang).maximize().script ?? lang;
}
