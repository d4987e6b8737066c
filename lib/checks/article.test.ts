// Looks at the real article beside the project, ../shared/article; where it is absent these tests are skipped.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import { type LedgerParagraph, nameLedger } from './names.ts';
import { runChecks } from './run.ts';
import { settleSpelling } from './settle.ts';

type Gold = { blocks: string[]; labels: { kind: string; literal?: number[]; polished?: number[] }[] };

const FILE = new URL('../../../shared/article/gold.json', import.meta.url);
const isThere = existsSync(FILE);

function readPairs(): { texts: string[]; pairs: { literal: string; candidate: string }[] } {
  const gold = JSON.parse(readFileSync(FILE, 'utf8')) as Gold;
  const at = (index: number | undefined) => gold.blocks[index ?? -1] ?? '';
  const pairs = gold.labels.filter(({ kind }) => kind === 'pair');
  return {
    texts: gold.blocks,
    pairs: pairs.map(({ literal, polished }) => ({ literal: at(literal?.[0]), candidate: at(polished?.[0]) })),
  };
}

function findingsOnArticle(): (Finding & { on: string })[] {
  const { texts, pairs } = readPairs();
  const common = { sourceLang: 'zh', targetLang: 'en', kind: 'paragraph', article: { texts } };
  return pairs.flatMap(({ literal, candidate }) => [
    ...runChecks({ ...common, literal, candidate }).map((f) => ({ ...f, on: textOf(f, literal, candidate) })),
    ...runChecks({ ...common, candidate: literal }).map((f) => ({ ...f, on: textOf(f, literal, literal) })),
  ]);
}

function textOf({ side, start, end }: Finding, literal: string, candidate: string): string {
  return (side === 'literal' ? literal : candidate).slice(start, end);
}

function paragraphs(): LedgerParagraph[] {
  return readPairs().pairs.map(({ literal, candidate }, i) => ({
    id: `p${i}`,
    versions: [
      { id: `l${i}`, side: 'literal', text: literal },
      { id: `e${i}`, side: 'polished', text: candidate },
    ],
  }));
}

describe.skipIf(!isThere)('the checks on the real article', () => {
  it('see the doubled full stop of the literal and the stray capital of the polished version', () => {
    const found = findingsOnArticle();
    expect(found.some(({ check, on }) => check === 'doubled-punctuation' && on === '. .')).toBe(true);
    expect(found.some(({ check, on }) => check === 'stray-capital' && on === 'Efforts')).toBe(true);
  });

  it('note that “We welcome” has become “he extended”', () => {
    const speech = findingsOnArticle().find(({ check }) => check === 'reported-speech');
    expect(speech).toMatchObject({ severity: 'note', on: 'he extended', evidence: { text: 'We welcome' } });
  });

  it('raise no alarm about three decades, the 30th anniversary or sister-city', () => {
    const found = findingsOnArticle();
    expect(found.filter(({ check }) => ['numbers', 'dates', 'units', 'negation'].includes(check))).toEqual([]);
    expect(found.filter(({ on }) => /sister|decade|anniversary/i.test(on) && on.length < 60)).toEqual([]);
  });

  it('put Li Zhuangyu, Lee Jang-woo and Mr. Lee in one row of the ledger, still to be settled', () => {
    const row = nameLedger(paragraphs(), 'en').find(({ spellings }) =>
      spellings.some(({ text }) => text === 'Li Zhuangyu'),
    );
    const texts = new Set(row?.spellings.map(({ text }) => text));
    expect(texts).toEqual(new Set(['Li Zhuangyu', 'Lee Jang-woo', 'Mr. Lee Jang-woo', 'Mr. Lee']));
    expect(row).toMatchObject({ kind: 'person', isOpen: true });
  });

  it('settle on Lee Jang-woo by new texts for the two paragraphs that say Li Zhuangyu', () => {
    const all = paragraphs();
    const row = nameLedger(all, 'en').find(({ spellings }) => spellings.some(({ text }) => text === 'Li Zhuangyu'));
    const settled = row ? settleSpelling(row, 'Lee Jang-woo', all) : [];
    expect(settled.length).toBe(2);
    expect(settled.every(({ text }) => text.includes('Lee Jang-woo') && !text.includes('Li Zhuangyu'))).toBe(true);
  });
});
