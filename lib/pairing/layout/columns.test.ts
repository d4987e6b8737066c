import { expect, test } from 'vitest';
import { pairBlocks } from '../pair.ts';
import { HARBOUR, SAMPLES } from '../samples/samples.ts';

const EN = { targetLang: 'en', sourceLang: 'zh' };

/** Blocks of the one version, then of the other; `between` stands in front of the paragraph of this number in both. */
function columns(
  paragraphs: readonly (readonly string[])[],
  between?: { at: number; lines: readonly [string, string] },
) {
  return [1, 2].flatMap((version) =>
    paragraphs.flatMap((texts, k) => [
      ...(between?.at === k ? [between.lines[version - 1] ?? ''] : []),
      texts[version] ?? '',
    ]),
  );
}

function pairsOf(blocks: string[]): number[][] {
  const pairs = pairBlocks(blocks, EN).paragraphs.filter(
    ({ literal, polished }) => literal.length * polished.length > 0,
  );
  return pairs.map(({ literal, polished }) => [...literal, ...polished].sort((a, b) => a - b));
}

test.each(SAMPLES)('$name: two paragraphs are enough to see that the versions stand one after the other', (sample) => {
  const { layout } = pairBlocks(columns(sample.paragraphs.slice(0, 2)), sample);
  expect(layout).toBe('blocks');
});

test('a heading that both versions have word for word is a pair of the two', () => {
  const text = 'The north quay was one of the first to open again';
  const blocks = columns(HARBOUR.paragraphs, { at: 2, lines: [text, text] });
  const half = blocks.length / 2;
  expect(pairsOf(blocks)).toEqual(Array.from({ length: half }, (_, k) => [k, half + k]));
});

test('the border is found where the last paragraph of a version is most like the first one of the same version', () => {
  const opening = HARBOUR.paragraphs[0]?.[1] ?? '';
  const echo = [
    '',
    `${opening} Thus ends the chronicle of port keepers.`,
    'With this day, June 3, the chronicle of the port keepers ends: eleven months of repair, 2,000 citizens, Mayor Shen Ruolan, and a port that is open again.',
  ];
  const blocks = columns([...HARBOUR.paragraphs, echo]);
  const half = blocks.length / 2;
  expect(pairsOf(blocks).slice(1)).toEqual(Array.from({ length: half - 1 }, (_, k) => [k + 1, half + k + 1]));
});
