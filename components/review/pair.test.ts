import { expect, test } from 'vitest';
import type { ParagraphView, VersionView } from '@/lib/review/reading/store';
import { handOf, pairOf } from './pair';

const paragraph = (chosenId: string | null, ...origins: VersionView['origin'][]) =>
  ({ chosenId, versions: origins.map((origin, k) => ({ id: `${k}`, origin })) }) as ParagraphView;

test.each([
  ['the literal one and the newest other one', null, ['source', 'literal', 'polished', 'edit'], '1 3', '3'],
  ['the literal one and what is proposed', '2', ['source', 'literal', 'polished', 'edit'], '1 2', '2'],
  ['the literal one that is proposed, beside the newest', '0', ['literal', 'polished', 'edit'], '0 2', '0'],
  ['one alone', null, ['source', 'polished'], '1 -', '1'],
  ['without a literal one, what an edit began from, and the edit', '1', ['polished', 'edit'], '0 1', '1'],
  ['without a literal one, what is proposed, beside the newest', '0', ['polished', 'edit', 'edit'], '0 2', '0'],
  ['nothing where only the source is left', null, ['source'], '- -', '-'],
] as const)('side by side stand %s', (_, chosen, origins, sides, hand) => {
  const view = paragraph(chosen, ...origins);
  const pair = pairOf(view);
  expect([pair.left, pair.right].map((version) => version?.id ?? '-').join(' ')).toBe(sides);
  expect(handOf(view, pair)?.id ?? '-').toBe(hand);
});
