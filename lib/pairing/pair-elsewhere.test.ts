import { expect, test } from 'vitest';
import { pairBlocks } from './pair.ts';
import { pairElsewhere } from './pair-elsewhere.ts';

test('a file is paired elsewhere just as here', async () => {
  const blocks = ['The bridge was closed on 4 May.', 'On 4 May the bridge closed.', 'Contact'];
  const options = { targetLang: 'en' };
  expect(await pairElsewhere(blocks, options)).toEqual(pairBlocks(blocks, options));
});
