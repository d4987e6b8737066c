import { expect, test } from 'vitest';
import { pairBlocks } from './pair.ts';
import { pairElsewhere } from './pair-elsewhere.ts';

test('a file is paired elsewhere just as here', async () => {
  const blocks = ['The bridge was closed on 4 May.', 'On 4 May the bridge closed.', 'Contact'];
  const options = { targetLang: 'en' };
  expect(await pairElsewhere(blocks, options)).toEqual(pairBlocks(blocks, options));
});

test('what is under way already is not done twice, and one that fails holds up nobody', async () => {
  const blocks = ['The mill turns again.', 'Once more the mill turns.'];
  const [once, twice] = [pairElsewhere(blocks, { targetLang: 'en' }), pairElsewhere(blocks, { targetLang: 'en' })];
  expect(twice).toBe(once);
  const failing = pairElsewhere([1 as unknown as string], { targetLang: 'en' });
  const other = pairElsewhere([...blocks, 'Contact'], { targetLang: 'en' });
  expect(other).not.toBe(once);
  await expect(failing).rejects.toThrow();
  expect(await other).toEqual(pairBlocks([...blocks, 'Contact'], { targetLang: 'en' }));
});
