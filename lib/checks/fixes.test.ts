import { expect, test } from 'vitest';
import type { CheckInput } from './finding.ts';
import { runChecks } from './run.ts';

/** What the first correction makes of the candidate; null where none is offered. */
function mended(input: Omit<CheckInput, 'targetLang'> & { targetLang?: string }): string | null {
  const { candidate } = input;
  const [fix] = runChecks({ targetLang: 'en', ...input }).flatMap((found) => found.fix ?? []);
  return fix ? candidate.slice(0, fix.start) + fix.text + candidate.slice(fix.end) : null;
}

test('a number, a month and a name that the source has as the literal has them are one key away', () => {
  const zh = { sourceLang: 'zh', source: '五月一日他们付了420万元。' };
  const literal = 'They paid 4.2 million yuan on May 1.';
  expect(mended({ ...zh, literal, candidate: 'On May 1 they paid 4.8 million yuan.' })).toBe(
    'On May 1 they paid 4.2 million yuan.',
  );
  expect(mended({ ...zh, literal, candidate: 'On June 1 they paid 4.2 million yuan.' })).toBe(
    'On May 1 they paid 4.2 million yuan.',
  );
  const de = { sourceLang: 'de', source: 'Harlow kam.', literal: 'Then came Harlow.' };
  expect(mended({ ...de, candidate: 'That was Harlwo’s coming.' })).toBe('That was Harlow’s coming.');
});

test('where only the literal says so nothing is offered, for the machine may have it wrong', () => {
  expect(mended({ literal: 'They paid 420 crowns.', candidate: 'Paid were 480 crowns.' })).toBeNull();
  expect(mended({ literal: 'It opens on May 1.', candidate: 'Opening is on June 1.' })).toBeNull();
  const zh = { sourceLang: 'zh', source: '他见到了市长。' };
  expect(mended({ ...zh, literal: 'He met Harlow.', candidate: 'Then he met Harlwo.' })).toBeNull();
});

test('where names and months have cases nothing is offered, for the form of the literal may not fit in', () => {
  const en = { sourceLang: 'en', source: 'Novak came in May.', targetLang: 'cs' };
  expect(mended({ ...en, literal: 'Novák přišel v květnu.', candidate: 'Nvoák přišel v květnu.' })).toBeNull();
  expect(mended({ ...en, literal: 'Novák přišel v květnu.', candidate: 'Novák přišel v červnu.' })).toBeNull();
});

test('two full stops with a blank before each become one, with none', () => {
  expect(mended({ candidate: 'A fifth of them are lorries . .' })).toBe('A fifth of them are lorries.');
});
