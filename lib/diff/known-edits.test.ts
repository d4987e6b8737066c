import { describe, expect, it } from 'vitest';
import { knownPair, seeded } from './bench/known-edits.ts';
import { editF1, marksOf, score, sumOf } from './bench/measure.ts';
import { SAMPLES } from './bench/texts.ts';
import { proseDiff } from './prose-diff.ts';

function scoreOf(locale: string, seed: number) {
  const sample = SAMPLES.find((one) => one.locale === locale);
  if (!sample) throw new Error(`no sample for ${locale}`);
  const random = seeded(seed);
  const pairs = Array.from({ length: 60 }, (_, k) => knownPair(sample, [40, 20, 11][k % 3] ?? 20, random));
  return sumOf(pairs.map((pair) => score(pair, marksOf(proseDiff(pair.left, pair.right, { locale })))));
}

describe.each(SAMPLES.map(({ locale }) => locale))('edits known beforehand, in %s', (locale) => {
  it('are shown as one hunk each, almost all to the word, and what moved is not shown as changed', () => {
    const result = scoreOf(locale, 7);
    expect(result.edits).toBeGreaterThan(80);
    expect(editF1(result)).toBeGreaterThanOrEqual(0.98);
    expect(result.exact / result.edits).toBeGreaterThanOrEqual(0.93);
    expect(result.movesFound / result.moves).toBeGreaterThanOrEqual(0.9);
  });
});
