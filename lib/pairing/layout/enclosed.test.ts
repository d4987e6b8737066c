import { expect, test } from 'vitest';
import { pairBlocks } from '../pair.ts';
import { HARBOUR } from '../samples/samples.ts';

const BODY = HARBOUR.paragraphs.flatMap(([, literal, polished]) => [literal, polished]);

function pairsIn(blocks: string[]): string[][] {
  return pairBlocks(blocks, { targetLang: 'en', sourceLang: 'zh' }).paragraphs.flatMap(({ literal, polished }) =>
    literal.length > 0 && polished.length > 0 ? [[...literal, ...polished].map((i) => blocks[i] ?? '')] : [],
  );
}

test('two entries of a menu and two lines of an imprint are no versions of one another', () => {
  const menu = ['Skip to content', 'Collections', 'Excursions', 'About us', 'Log in'];
  const foot = [
    'Share this page: e-mail',
    'House of the Harbour',
    'Quay Street 4, Qinghe',
    'Phone 98 00 00 12',
    'Privacy policy',
  ];
  expect(pairsIn([...menu, ...BODY, ...foot]).flat()).toEqual(BODY);
});

test('two headlines between a menu and the article are versions', () => {
  const headlines = ['The old port is opened newly', 'Old port of Qinghe opens again'];
  expect(pairsIn(['About us', 'Log in', ...headlines, ...BODY])[0]).toEqual(headlines);
});
