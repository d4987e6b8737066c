import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { checks } from '../i18n/checks.ts';
import { checksOff } from './coverage.ts';
import { CHECK_NAMES, type CheckInput, type Finding } from './finding.ts';
import { differing, hostileTexts } from './hostile.ts';
import { runChecks } from './run.ts';

const INPUT: CheckInput = {
  candidate: 'He paid 25 yuan , twice..',
  literal: 'He paid 24 yuan, twice.',
  targetLang: 'en',
};

describe('running the checks', () => {
  it('tells errors before warnings before notes', () => {
    const order = runChecks(INPUT).map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
    expect(order.length).toBeGreaterThan(2);
    expect(order).toEqual([...order].sort());
  });

  it('says nothing of a check that is off', () => {
    expect(runChecks(INPUT, { numbers: 'off' }).some(({ check }) => check === 'numbers')).toBe(false);
    expect(runChecks(INPUT, Object.fromEntries(CHECK_NAMES.map((name) => [name, 'off'])))).toEqual([]);
  });

  it('takes the severity that an editor has set', () => {
    const of = (findings: Finding[]) => findings.find(({ check }) => check === 'numbers')?.severity;
    expect(of(runChecks(INPUT))).toBe('error');
    expect(of(runChecks(INPUT, { numbers: 'warning' }))).toBe('warning');
  });

  it('calls a name that is only shortened, or a number that only a title does without, no loss', () => {
    const severityOf = (literal: string, candidate: string, kind = 'paragraph') =>
      runChecks({ literal, candidate, kind, targetLang: 'en' }).map(({ severity }) => severity);
    const said = 'It was denied by Maria Petrovna Luzhina then.';
    expect(severityOf(said, 'It was denied by Maria Luzhina then.')).toEqual(['note']);
    expect(severityOf(said, 'It was denied by the lawyer then.')).toEqual(['warning']);
    expect(severityOf('The report of the year 2024', 'The report of the year', 'title')).toEqual(['note']);
    expect(severityOf('The report is of 2024.', 'The report is old.')).toContain('warning');
  });

  it('asks about lost quotation marks where the words are still there, and only notes it where they are told anew', () => {
    const said = '"I was afraid of this role for ten years," she said.';
    const severityOf = (candidate: string) =>
      runChecks({ literal: said, candidate, targetLang: 'en' }).find(({ check }) => check === 'quotation')?.severity;
    expect(severityOf('I was afraid of this role for ten years, she said.')).toBe('warning');
    expect(severityOf('She had feared the part for a decade.')).toBe('note');
  });

  it('lets a note be a note, unless the check has nothing else to give', () => {
    const rounded: CheckInput = { candidate: 'About 1200 came.', literal: 'Some 1204 came.', targetLang: 'en' };
    expect(runChecks(rounded, { numbers: 'error' }).find(({ check }) => check === 'numbers')?.severity).toBe('note');
    const straight: CheckInput = { candidate: 'He said "yes" then.', targetLang: 'en' };
    expect(runChecks(straight, { 'straight-quotes': 'error' })[0]?.severity).toBe('error');
  });

  it('compares nothing where the literal itself is the candidate', () => {
    const found = runChecks({ candidate: 'He paid 25 yuan.', targetLang: 'en' });
    expect(found).toEqual([]);
  });

  it('says which checks are off for a language and why', () => {
    expect(checksOff('zh')).toContainEqual({ check: 'stray-capital', reason: 'off-no-capitals', isPartly: false });
    expect(checksOff('en-GB')).toEqual([]);
    expect(checksOff('de').every(({ reason }) => reason in checks)).toBe(true);
  });

  it('words every finding from the catalogue', () => {
    const messages: Record<string, string> = checks;
    for (const { message } of runChecks({ ...INPUT, source: '他付了24元。', sourceLang: 'zh' })) {
      const translate = createTranslator({ locale: 'en', messages: { one: messages[message.code] ?? '' } });
      expect(translate('one', message.values)).toMatch(/\S.*\.$/);
    }
  });

  it('points into the text of its side, whatever the texts are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[A-Za-z0-9 .,"()“”-]{0,80}$/),
      fc.constantFrom('大田 30 年。', 'שלום "30"'),
    );
    const lang = fc.constantFrom('en', 'de', 'ru', 'zh', 'ja', 'he', 'hi', 'ar', 'xx', '');
    fc.assert(
      fc.property(text, text, text, lang, (candidate, literal, source, targetLang) => {
        const input = { candidate, literal, source, sourceLang: 'zh', targetLang };
        for (const finding of runChecks(input)) expectPlace(finding, input);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same findings twice', () => {
    expect(runChecks(INPUT)).toEqual(runChecks(INPUT));
  });

  // Each takes half a second, and time squared would be beyond this limit; npm run bench:checks prints the growth.
  const LIMIT = 20_000; // ms
  it.each(hostileTexts)(
    'comes through 100 kB of %s',
    (_, make) => {
      const text = make(100_000);
      expect(Array.isArray(runChecks({ candidate: text, literal: text.slice(1), targetLang: 'en' }))).toBe(true);
    },
    LIMIT,
  );

  it.each(hostileTexts)(
    'comes through 50 kB of %s where the other version has nothing of it',
    (_, make) => {
      const [candidate, literal] = [make(50_000), differing(make(50_000))];
      const input = { candidate, literal, source: differing(literal), sourceLang: 'de', targetLang: 'en' };
      expect(Array.isArray(runChecks(input))).toBe(true);
    },
    LIMIT / 4, // amounts of money took that squared
  );

  it.each(hostileTexts)(
    'comes through 50 kB of %s as source text and in another language',
    (_, make) => {
      const text = make(50_000);
      expect(Array.isArray(runChecks({ candidate: text, source: text, sourceLang: 'zh', targetLang: 'ru' }))).toBe(
        true,
      );
      expect(Array.isArray(runChecks({ candidate: text, literal: `${text}x`, targetLang: 'zh' }))).toBe(true);
    },
    LIMIT,
  );
});

function expectPlace({ side, start, end, evidence, fix }: Finding, texts: Record<string, string>): void {
  const length = (texts[side] ?? '').length;
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(length);
  if (evidence) expect((texts[evidence.side] ?? '').slice(evidence.start, evidence.end)).toBe(evidence.text);
  if (fix) expect(fix.end).toBeLessThanOrEqual((texts.candidate ?? '').length);
}
