import { describe, expect, test } from 'vitest';
import { pairBlocks } from '../pair.ts';
import { PIER } from '../samples/samples.ts';

const ENGLISH = [
  ['A Market at Dusk', 'A Market at Dusk'],
  ['Traders meet in Brunnsta.', 'The traders of Brunnsta meet at dusk.'],
  ['The first stalls', 'The First Stalls'],
  [
    'There are 40 stalls at the market and they open at 6 p.m. each Friday.',
    'The market’s 40 stalls open at 6 p.m. every Friday.',
  ],
  ['- bread and cheese', '- bread and cheese'],
  ['- fish from the river', '- river fish'],
  ['- baskets and brooms', '- baskets and brooms'],
  ['“I have stood here since 1988,” said Tilda Vrang.', '“I have been here since 1988,” said Tilda Vrang.'],
  [
    'Photo: Tilda Vrang in front of her stall. Foto Lova Tistad',
    'Tilda Vrang in front of her stall. Photo: Lova Tistad',
  ],
  ['1. Come early.', '1. Come early.'],
  ['2. Bring a bag.', '2. Bring a bag.'],
];
const GERMAN = [
  ['Ein Markt in der Dämmerung', 'Ein Markt in der Dämmerung'],
  ['Händler treffen sich in Brunnsta.', 'Die Händler von Brunnsta treffen sich bei Einbruch der Dämmerung.'],
  ['- Brot und Käse', '- Brot und Käse'],
  ['- Fisch aus dem Fluss', '- Flussfisch'],
  ['„Ich stehe hier seit 1988“, sagte Tilda Vrang.', '„Hier stehe ich schon seit 1988“, sagt Tilda Vrang.'],
  ['1. Kommen Sie früh.', '1. Früh kommen.'],
];
const RUSSIAN = [
  ['Рынок в сумерках', 'Рынок в сумерках'],
  ['Торговцы встречаются в Бруннсте.', 'Торговцы Бруннсты собираются в сумерках.'],
  ['- рыба из реки', '- речная рыба'],
  ['«Я стою здесь с 1988 года», — сказала Тильда Вранг.', '«Я здесь с 1988 года», — говорит Тильда Вранг.'],
  ['2. Принесите сумку.', '2. Возьмите сумку.'],
];
const SPANISH = [
  ['Un mercado al anochecer', 'Un mercado al anochecer'],
  ['Los comerciantes se reúnen en Brunnsta.', 'Los comerciantes de Brunnsta se reúnen al anochecer.'],
  ['- pescado del río', '- pescado de río'],
  ['«Estoy aquí desde 1988», dijo Tilda Vrang.', '«Llevo aquí desde 1988», dice Tilda Vrang.'],
  ['2. Traiga una bolsa.', '2. Lleve una bolsa.'],
];
const SWEDISH = [
  'En marknad i skymningen',
  'Handlare möts i Brunnsta.',
  'De första stånden',
  'Det finns 40 stånd på marknaden och de öppnar klockan 18 varje fredag.',
  '- bröd och ost',
  '- fisk från floden',
  '- korgar och kvastar',
  '”Jag har stått här sedan 1988”, säger Tilda Vrang.',
  'Bild: Tilda Vrang framför sitt stånd. Foto Lova Tistad',
  '1. Kom tidigt.',
  '2. Ta med en kasse.',
];

const sourcesOf = (blocks: string[], targetLang: string, sourceLang: string) =>
  pairBlocks(blocks, { targetLang, sourceLang }).paragraphs.map(({ source = [] }) => source.map((i) => blocks[i]));

describe('short lines of a stream without a source are no source', () => {
  test.each([
    ['en', ENGLISH, ['sv', 'da', 'nb', 'nl', 'de', 'fr', 'tr', 'ca']],
    ['de', GERMAN, ['nl', 'da', 'en', 'sv']],
    ['ru', RUSSIAN, ['uk', 'bg', 'sr', 'be']],
    ['es', SPANISH, ['pt', 'ca', 'gl', 'it', 'sv']],
  ])('in %s', (targetLang, pairs, languages) => {
    for (const sourceLang of languages) {
      expect(sourcesOf(pairs.flat(), targetLang, sourceLang).flat(), `from ${sourceLang}`).toEqual([]);
    }
  });
});

test('what both versions leave in the language of the source is no source', () => {
  const quote = '”Det var den enda vägen vi hade, och vi gick den varje dag”, sade hon.';
  const blocks = [...PIER.slice(0, 2), quote, quote, ...PIER.slice(2, 4)];
  expect(sourcesOf(blocks, 'en', 'sv').flat()).toEqual([]);
});

describe('short lines of a source are at their rows', () => {
  const rows = SWEDISH.map((text) => [text]);
  test('before each pair', () => {
    const blocks = ENGLISH.flatMap((pair, k) => [SWEDISH[k] ?? '', ...pair]);
    expect(sourcesOf(blocks, 'en', 'sv')).toEqual(rows);
  });
  test('in a column of their own', () => {
    expect(sourcesOf([...SWEDISH, ...ENGLISH.flat()], 'en', 'sv')).toEqual(rows);
  });
});
