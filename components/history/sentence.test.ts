import { expect, test } from 'vitest';
import type { EventView } from '@/lib/articles/history/store';
import { sentenceOf } from './sentence';

function said(deed: string, more: Partial<EventView> = {}, count = 1): string {
  const event = { id: 1, deed, who: 'Edith', at: '2026-03-02T10:00:00.000Z', paragraph: null, version: null };
  return sentenceOf({ event: { ...event, reason: null, revision: null, data: {}, ...more }, count });
}

test.each([
  ['Edith imported mill.txt with 7 blocks.', 'import', { data: { fileName: 'mill.txt', blocks: 7 } }],
  ['Edith imported a pasted text with one block.', 'import', { data: { fileName: '', blocks: 1 } }],
  [
    'Edith brought the changed file mill.txt: one paragraph changed, 2 new, 0 gone.',
    'reimport',
    { data: { fileName: 'mill.txt', changed: 1, added: 2, removed: 0 } },
  ],
  [
    'Edith brought a changed text: 3 paragraphs changed, 0 new, 1 gone.',
    'reimport',
    { data: { fileName: '', changed: 3, added: 0, removed: 1 } },
  ],
  [
    'Edith brought a changed text: 0 paragraphs changed, 0 new, 0 gone, 2 elsewhere.',
    'reimport',
    { data: { fileName: '', changed: 0, added: 0, removed: 0, moved: 2 } },
  ],
  ['Edith confirmed the pairing: 4 paragraphs.', 'pair-confirm', { data: { paragraphs: 4 } }],
  ['Edith approved the polished version.', 'approve', { version: { origin: 'polished', number: 2 } }],
  ['Edith chose the edit (version 3).', 'choose', { version: { origin: 'edit', number: 3 } }],
  ['Edith returned the paragraph: “The date.”', 'return', { reason: 'The date.' }],
  ['Edith reopened the paragraph.', 'reopen', {}],
  ['Edith published edition 2.', 'publish', { revision: 2 }],
  ['Edith withdrew the article.', 'withdraw', {}],
  [
    'Edith no longer allows authors to approve their own text here.',
    'allow-own-approval',
    { data: { allowed: false } },
  ],
  [
    'Edith corrected the languages: Chinese → English instead of Hungarian → Danish.',
    'set-languages',
    { data: { sourceLang: 'zh', targetLang: 'en', sourceBefore: 'hu', targetBefore: 'da' } },
  ],
  ['Edith set the article aside.', 'set-aside', { data: { aside: true } }],
  ['Edith brought the article back to the queue.', 'set-aside', { data: { aside: false } }],
  ['Edith set the check “Numbers” to: Off.', 'set-checks', { data: { check: 'numbers', setting: 'off' } }],
  ['Edith set the check “Numbers” to: As usual.', 'set-checks', { data: { check: 'numbers', setting: null } }],
  [
    'Edith settled the name “Ekvall”; 2 paragraphs got new versions.',
    'settle-names',
    { data: { spelling: 'Ekvall', written: 2, approved: 1 } },
  ],
  ['Edith settled the name “Ekvall”.', 'settle-names', { data: { spelling: 'Ekvall', written: 0, approved: 0 } }],
  ['The desk changed something (mended).', 'mended', { who: null }],
] as const)('%s', (sentence, deed, more) => {
  expect(said(deed, more)).toBe(sentence);
});

test('what was done many times in a row says how often', () => {
  expect(said('pair')).toBe('Edith changed the pairing.');
  expect(said('pair', {}, 14)).toBe('Edith changed the pairing 14 times.');
  expect(said('pair-undo', {}, 2)).toBe('Edith took 2 changes of the pairing back.');
  const paragraph = { id: 'p', position: 1, excerpt: '' };
  expect(said('pair-confirm', { paragraph }, 3)).toBe('3 paragraphs changed with the pairing that Edith confirmed.');
});
