import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlinePieces } from './marks.ts';
import { type Detail, type ProseDiff, proseDiff, type Segment } from './prose-diff.ts';
import { risksOf } from './risks.ts';

const joined = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
const diff = (left: string, right: string, locale = 'en') => proseDiff(left, right, { locale });

/** Every breach of the contract between the two sides, in words. */
function breaches({ left, right, hunks }: ProseDiff, a: string, b: string): string[] {
  const out: string[] = [];
  if (joined(left) !== a || joined(right) !== b) out.push('text not given back');
  const kept = (segments: readonly Segment[]) => segments.filter(({ kind }) => kind === 'same').map(({ text }) => text);
  if (JSON.stringify(kept(left)) !== JSON.stringify(kept(right))) out.push('kept texts differ');
  const all = [...left, ...right];
  if (all.some(({ text }) => text === '')) out.push('empty segment');
  const shown = new Set(all.flatMap(({ hunk }) => (hunk === undefined ? [] : [hunk])));
  if (hunks.some(({ id }, k) => id !== k || !shown.has(id)) || shown.size !== hunks.length)
    out.push('hunks and segments');
  const moves = (segments: readonly Segment[]) =>
    [...new Set(segments.flatMap(({ move }) => move ?? []))].sort().join();
  if (moves(left) !== moves(right)) out.push('a move on one side only');
  if (a === b && hunks.length) out.push('hunk in identical texts');
  if (a !== b && all.every(({ kind }) => kind === 'same')) out.push('hidden difference');
  if (cuts(left, a) + cuts(right, b)) out.push('cut grapheme');
  return out;
}

function cuts(segments: readonly Segment[], text: string): number {
  const borders = new Set([0, text.length]);
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) borders.add(index);
  let at = 0;
  let count = 0;
  for (const { text: part, strong = [] } of segments) {
    for (const [from, to] of [[0, part.length] as const, ...strong]) {
      if (!borders.has(at + from) || !borders.has(at + to) || from > to) count++;
    }
    at += part.length;
  }
  return count;
}

const pieces = fc.constantFrom(
  ...[
    'the ',
    'of ',
    'cities',
    'city ',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '. ',
    ', ',
    'Mr. ',
    '-',
    '"',
    '”',
    '’s',
  ],
  ...[
    '南京',
    '市长',
    'の',
    'โรงงาน',
    'มี',
    'كتاب ',
    'و',
    'नमस्ते ',
    '한국어 ',
    'ㅏ',
    'e\u0301',
    '\u0301',
    '\u200d',
    '\u200f',
  ],
  ...['👩‍👩‍👧‍👦', '🇰🇷', '👍🏽', '\ud83d', '\ude00', '1,000 ', '30th ', 'Nanjing ', 'never ', '<b>', 'A ', 'x'],
);
const prose = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const altered = fc
  .tuple(fc.array(pieces, { maxLength: 40 }), fc.array(fc.tuple(fc.nat(39), fc.option(pieces)), { maxLength: 5 }))
  .map(([parts, edits]): [string, string] => {
    const changed = [...parts];
    for (const [at, piece] of edits) changed.splice(at, piece === null ? 1 : 0, ...(piece === null ? [] : [piece]));
    return [parts.join(''), changed.join('')];
  });

describe('the contract', () => {
  it('holds for any two texts, in every detail', () => {
    fc.assert(
      fc.property(prose, prose, fc.constantFrom<Detail>('fine', 'balanced', 'coarse'), (a, b, detail) => {
        expect(breaches(proseDiff(a, b, { locale: 'en', detail }), a, b)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('holds for a text and the same text with a few edits', () => {
    fc.assert(
      fc.property(altered, ([a, b]) => {
        expect(breaches(diff(a, b), a, b)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(prose, (a) => {
        expect(diff(a, a).hunks).toEqual([]);
      }),
    );
  });

  it('gives the same answer whatever was compared before', () => {
    fc.assert(
      fc.property(altered, prose, ([a, b], other) => {
        const first = diff(a, b);
        diff(other, a);
        expect(diff(a, b)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });
});

/** One line for both sides: [left → right kind] for hunks, ~ for light ones, {…} for moves. */
function drawn({ left, right, hunks }: ProseDiff): string[] {
  return hunks.map(({ id, kind, light }) => {
    const side = (segments: readonly Segment[]) => joined(segments.filter(({ hunk }) => hunk === id)).trim();
    return [side(left), '→', side(right), `${light ? '~' : ''}${kind}`].filter(Boolean).join(' ');
  });
}

describe('odd cases', () => {
  it.each([
    ['a comma', 'He came and went.', 'He came, and went.', ['→ , ~format']],
    [
      'a capital',
      'the memorandum was signed',
      'the Memorandum was signed',
      ['the memorandum → the Memorandum ~format'],
    ],
    ['a plural', 'one port was opened here', 'one ports was opened here', ['port → ports ~inflection']],
    ['a number', 'It cost 62 million euros.', 'It cost 26 million euros.', ['62 → 26 number']],
    ['a name', 'A letter from Lindau came late.', 'A letter from Bergen came late.', ['Lindau → Bergen name']],
    [
      'an added clause',
      'The pier was rebuilt last year.',
      'The pier, long neglected, was rebuilt last year.',
      ['→ , long neglected, added'],
    ],
    ['an omitted word', 'The old grey pier was rebuilt.', 'The old pier was rebuilt.', ['grey → omitted']],
    ['two spaces', 'one  two', 'one two', ['→ ~format']],
    ['a line break', 'One two.\nThree four.', 'One two. Three four.', ['→ ~format']],
    [
      'an encoding of accents',
      'Le café de José',
      'Le cafe\u0301 de Jose\u0301',
      ['Le café de José → Le café de José ~format'],
    ],
    ['a hyphen', 'a high level meeting was held', 'a high-level meeting was held', ['→ - ~format']],
    ['nothing but the end', 'It was late', 'It was late.', ['→ . ~format']],
  ])('%s', (_, left, right, expected) => {
    const result = diff(left, right);
    expect(breaches(result, left, right)).toEqual([]);
    expect(drawn(result).map((line) => line.normalize('NFC').trim())).toEqual(expected);
  });

  it('a lone stop-word between two changes is not shown as kept', () => {
    const result = diff(
      'He praised the spirit of the people in his speech.',
      'He praised the merit of a nation in his speech.',
    );
    expect(drawn(result)).toEqual(['spirit of the people → merit of a nation wording']);
  });

  it('a sentence that crossed another is moved, and an edit inside it stays visible', () => {
    const [a, b, c] = [
      'The old pier was torn down in March.',
      'Fishermen held a vigil there.',
      'The mayor stayed away from it.',
    ];
    const result = diff(`${a} ${b} ${c}`, `${b} ${c} ${a.replace('March', 'April')}`);
    expect(result.left.filter(({ kind }) => kind === 'moved').length).toBeGreaterThan(0);
    expect(drawn(result)).toEqual(['March → April name']);
    expect(result.hunks[0]?.move).toBe(0);
  });

  it('a negation that came or went is flagged, and so is a number in words', () => {
    expect(diff('They did agree to it.', 'They did not agree to it.').hunks[0]?.flags).toEqual({ negation: true });
    expect(diff('It lasted three long decades here.', 'It lasted four long decades here.').hunks[0]?.flags).toEqual({
      number: true,
    });
  });

  it('a number that became another stands alone, though only stop-words part it from the next change', () => {
    const result = diff(
      'The harbour had in 1974 they have grown.',
      'The harbour had in 1986 they have upheld its fleet.',
    );
    expect(drawn(result)).toEqual(['1974 → 1986 number', 'grown. → upheld its fleet. wording']);
  });

  it.each([
    ['one of the first mills', 'among the first mills', {}],
    ['one of the mills', 'three of the mills', { number: true }],
    ['the mill has 1 wheel', 'the mill has a wheel', { number: true }],
  ])('"one" against no number is no risk: %s', (left, right, flags) => {
    expect(diff(left, right).hunks[0]?.flags).toEqual(flags);
  });

  it('1,000 and 1000 are the same number', () => {
    expect(diff('about 1,000 guests came', 'about 1000 guests came').hunks[0]?.flags).toEqual({});
  });

  it('strong marks stand only on words really new or lost', () => {
    const result = diff(
      'They signed the long treaty at dawn in Lyon.',
      'They signed the treaty, a long one, at dawn in Lyon.',
    );
    const marked = result.right.flatMap(({ text, kind, strong = [] }) =>
      kind === 'changed' ? strong.map(([from, to]) => text.slice(from, to)) : [],
    );
    expect(marked.join(' ')).toContain('one');
    expect(marked.join(' ')).not.toContain('treaty');
  });

  it('text far beyond the budget is still right, and says that it is coarse', () => {
    const left = 'the a '.repeat(3000);
    const right = 'a the the '.repeat(2000);
    const result = diff(left, right);
    expect(result.coarse).toBe(true);
    expect(breaches(result, left, right)).toEqual([]);
  });

  it('a page in capitals that says everything twice has its risks told', () => {
    const page = Array.from(
      { length: 15_000 },
      (_, k) => `A${k.toString(2).replaceAll('0', 'b').replaceAll('1', 'c')}`,
    );
    const once = page.join(' ');
    expect(risksOf(diff(once, `${once} ${once}`), 'en')).toHaveLength(1);
  }, 8_000);

  it('a megabyte that changed in capitals only is compared, drawn and searched for risks', () => {
    const text = (a: string, b: string) => `${a.repeat(200_000)}of ${b.repeat(200_000)}`;
    const [left, right] = [text('aa ', 'bb '), text('Aa ', 'Bb ')];
    const compared = diff(left, right);
    expect([joined(compared.left), joined(compared.right)]).toEqual([left, right]);
    expect(inlinePieces(compared).length).toBeGreaterThan(0);
    expect(risksOf(compared, 'en')).toEqual([]);
  }, 20_000);

  it('a long text in which every other word is another one is compared in moments', () => {
    const words = (other: string) => Array.from({ length: 40_000 }, (_, k) => `w${k}${k % 2 ? other : ''}`).join(' ');
    const [left, right] = [words(''), words('x')];
    const compared = diff(left, right);
    expect([joined(compared.left), joined(compared.right)]).toEqual([left, right]);
  }, 8_000);

  it('an unknown language tag is no reason to fail', () => {
    expect(drawn(proseDiff('one long two three four', 'one long six three four', { locale: 'not a tag' }))).toEqual([
      'two → six wording',
    ]);
  });
});

// Each takes less than a second; time squared was half a minute and more.
describe('texts that are none', () => {
  it.each([
    ['closing marks', '”)', '” )'],
    ['stops', '. ', '., '],
    ['emoji', '😀', '😀 '],
    ['Chinese without a stop', '市长昨日会面', '市长今日会面'],
    ['sentences of one word', 'No. ', 'No no. '],
    ['crumbs between light changes', 'Aa of Bb, ', 'aa of bb, '],
    ['names behind one word', 'Ada met Olga, Ida met Ada, ', 'Olga met Ada, Ada met Ida, '],
  ])(
    'are compared in moments: %s',
    (_, a, b) => {
      const [left, right] = [a.repeat(100_000 / a.length), b.repeat(100_000 / b.length)];
      const compared = diff(left, right);
      expect([joined(compared.left), joined(compared.right)]).toEqual([left, right]);
      expect(Array.isArray(risksOf(compared, 'en'))).toBe(true);
    },
    8_000,
  );
});
