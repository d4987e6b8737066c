import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { checks } from '../i18n/checks.ts';
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
        for (const finding of found) {
          expectFix(row, found, finding);
          expect(sentenceOf(finding)).toMatch(/^[^{}]*\S[.”]$/u);
        }
      });
    }
  });
}

function findingsOf(check: CheckName, row: Row): Finding[] {
  return runChecks(inputOf(row)).filter((finding) => finding.check === check);
}

// What the fixes of one message make of the text, made at once as the review makes them, says that no more, and nothing new.
function expectFix(row: Row, found: readonly Finding[], { message, fix }: Finding): void {
  if (!fix) return;
  const input = inputOf(row);
  const isSame = (other: Finding) => JSON.stringify(other.message) === JSON.stringify(message);
  const fixes = found.flatMap((other) => (isSame(other) && other.fix ? other.fix : []));
  const candidate = fixes
    .sort((a, b) => a.start - b.start)
    .reduceRight(
      (text, { start, end, text: better }) => text.slice(0, start) + better + text.slice(end),
      input.candidate,
    );
  const left = runChecks({ ...input, candidate });
  expect(left.filter(isSame)).toEqual([]);
  const before = codesOf(runChecks(input));
  expect(codesOf(left).filter((code) => !before.includes(code))).toEqual([]);
}

function codesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ check, message }) => `${check} ${message.code}`);
}

// As the catalogue words it; without a value that the sentence needs there is none.
function sentenceOf({ message }: Finding): string {
  const sentences: Record<string, string> = checks;
  const translate = createTranslator({
    locale: 'en',
    messages: { one: sentences[message.code] ?? '' },
    onError: () => {},
  });
  return translate('one', message.values);
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
