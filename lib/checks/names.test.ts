import { describe, expect, it } from 'vitest';
import { type LedgerParagraph, type LedgerRow, nameLedger } from './names.ts';
import { settleSpelling } from './settle.ts';

function article(...pairs: [literal: string, polished: string][]): LedgerParagraph[] {
  return pairs.map(([literal, polished], i) => ({
    id: `p${i}`,
    versions: [
      { id: `l${i}`, side: 'literal', text: literal },
      { id: `e${i}`, side: 'polished', text: polished },
    ],
  }));
}

function rowWith(rows: LedgerRow[], text: string): LedgerRow | undefined {
  return rows.find(({ spellings }) => spellings.some((spelling) => spelling.text === text));
}

function textsOf(row: LedgerRow | undefined): string[] {
  return [...new Set(row?.spellings.map(({ text }) => text))].sort();
}

const VISIT = article(
  ['Mayor Jane Harlow met Zhao Weimin in Port Ellery.', 'In Port Ellery, Mayor Jane Harlow met with Cho Wi-min.'],
  ['Zhao Weimin thanked the hosts in Port Ellery.', 'Mr. Cho thanked his hosts in Port Ellery.'],
);

describe('the name ledger', () => {
  it('puts two spellings that stand in the same slot of the two versions in one row', () => {
    expect(textsOf(rowWith(nameLedger(VISIT, 'en'), 'Zhao Weimin'))).toEqual(['Cho Wi-min', 'Mr. Cho', 'Zhao Weimin']);
  });

  it('has a surname that is a small word as well, where it stands inside a sentence', () => {
    const rows = nameLedger(article(['It was built by He Yiwei.', 'The architect He Yiwei built it.']), 'en');
    expect(textsOf(rowWith(rows, 'He Yiwei'))).toEqual(['He Yiwei']);
  });

  it('has no row for a people or a language, but for bodies named after them', () => {
    const rows = nameLedger(
      article([
        'The Korean delegation and American guests of Korean Air met in Seoul.',
        'Koreans and Korean Air met in Seoul.',
      ]),
      'en',
    );
    expect(rows.flatMap(({ spellings }) => spellings.map(({ text }) => text)).sort()).toEqual([
      'Korean Air',
      'Korean Air',
      'Seoul',
      'Seoul',
    ]);
  });

  it('takes names out of a title by what stands elsewhere, where all its words have capitals', () => {
    const [title, ...rest] = article(
      ['Mayor of Ellery Met With the Guests of Bergen', 'Ellery Hosts Bergen Guests'],
      ['Yesterday Ellery saw the guests of Bergen.', 'Yesterday the guests of Bergen came to Ellery.'],
    );
    const rows = nameLedger(title ? [{ ...title, kind: 'title' }, ...rest] : [], 'en');
    expect(rows.map(textsOf).sort()).toEqual([['Bergen'], ['Ellery']]);
  });

  it('does not ask to settle the cases of one name', () => {
    const rows = (polished: string) => nameLedger(article(['Тогда открыли мост Малая Сухона.', polished]), 'ru');
    expect(rows('Мост через Малую Сухону открыли.').some(({ isOpen }) => isOpen)).toBe(false);
    expect(rows('Мост через Малую Сухану открыли.').some(({ isOpen }) => isOpen)).toBe(true);
  });

  it('puts the same words in another order in one row', () => {
    const rows = nameLedger(article(['They swam in Lake Moosbach.', 'They swam in Moosbach Lake.']), 'en');
    expect(rows.map(textsOf)).toEqual([['Lake Moosbach', 'Moosbach Lake']]);
  });

  it('counts a spelling by side and says where it stands', () => {
    const spelling = rowWith(nameLedger(VISIT, 'en'), 'Zhao Weimin')?.spellings.find(
      ({ text }) => text === 'Zhao Weimin',
    );
    expect(spelling).toMatchObject({ versionSide: 'literal', count: 2 });
    expect(spelling?.places[1]).toEqual({ paragraph: 'p1', version: 'l1', start: 0, end: 11 });
  });

  it('keeps two people of one sentence apart', () => {
    const rows = nameLedger(
      article(['In May, Anna Soto met Maria Lund.', 'In May, Anna Soto met with Maria Lund.']),
      'en',
    );
    expect(rowWith(rows, 'Anna Soto')).not.toBe(rowWith(rows, 'Maria Lund'));
  });

  it('does not guess when two names are left over on each side', () => {
    const rows = nameLedger(
      article(['They saw Anna Soto and Maria Lund.', 'They saw Olga Reyes and Ines Falk.']),
      'en',
    );
    expect(rowWith(rows, 'Anna Soto')?.spellings.length).toBe(1);
  });

  it('takes a short form for the name that contains it, and not as a second spelling', () => {
    const row = rowWith(
      nameLedger(article(['They saw Anna Soto there.', 'They saw Ms. Soto there.']), 'en'),
      'Anna Soto',
    );
    expect(textsOf(row)).toEqual(['Anna Soto', 'Ms. Soto']);
    expect(row?.isOpen).toBe(false);
  });

  it('keeps a land apart from what is named for it: it is no short form', () => {
    const known = 'They know it as the Silicon Valley of South Korea.';
    const rows = nameLedger(article(['They know it as South Korea’s Silicon Valley.', known]), 'en');
    expect(textsOf(rowWith(rows, 'South Korea'))).toEqual(['South Korea']);
    expect(textsOf(rowWith(rows, 'Silicon Valley'))).toEqual(['Silicon Valley', 'Silicon Valley of South Korea']);
  });

  it('takes spellings one letter apart for one name', () => {
    const rows = nameLedger(article(['They went to Gaziantep again.', 'They went to Gaziantepe again.']), 'en');
    expect(textsOf(rowWith(rows, 'Gaziantep'))).toEqual(['Gaziantep', 'Gaziantepe']);
  });

  it('does not take a word for a name that the article writes small elsewhere', () => {
    const rows = nameLedger(article(['A Memorandum of theirs.', 'They signed a memorandum.']), 'en');
    expect(rows).toEqual([]);
  });

  it('works with Cyrillic names and their inflections', () => {
    const rows = nameLedger(article(['Мэр встретил Харлову вчера.', 'Мэр встретился с Харловой вчера.']), 'ru');
    expect(rows.length).toBe(1);
  });

  it('is empty where a script has no capitals', () => {
    expect(nameLedger(article(['市长会见了哈洛。', '市长见了哈洛。']), 'zh')).toEqual([]);
  });

  it('tells what the glossary has settled', () => {
    const glossary = [{ source: '', target: 'Cho Wi-min', forbidden: ['Zhao Weimin'], kind: 'name' as const }];
    expect(rowWith(nameLedger(VISIT, 'en', glossary), 'Zhao Weimin')).toMatchObject({
      canonical: 'Cho Wi-min',
      isOpen: false,
    });
  });
});

describe('settling a spelling', () => {
  const row = rowWith(nameLedger(VISIT, 'en'), 'Zhao Weimin');

  it('gives new texts only for the versions that change', () => {
    const settled = row ? settleSpelling(row, 'Cho Wi-min', VISIT) : [];
    expect(settled.map(({ version }) => version)).toEqual(['l0', 'l1']);
    expect(settled[1]?.text).toBe('Cho Wi-min thanked the hosts in Port Ellery.');
  });

  it('keeps a short form short and its form of address', () => {
    const settled = row ? settleSpelling(row, 'Zhao Weimin', VISIT) : [];
    expect(settled.find(({ version }) => version === 'e1')?.text).toBe('Mr. Zhao thanked his hosts in Port Ellery.');
  });

  it('says what changed in offsets of the old text', () => {
    const [first] = row ? settleSpelling(row, 'Cho Wi-min', VISIT) : [];
    expect(first?.changes).toEqual([{ start: 22, end: 33, text: 'Cho Wi-min' }]);
  });
});
