import { expect, test } from 'vitest';
import { boardOf } from './edit.ts';
import { pairBlocks } from './pair.ts';
import { elsewhere } from './pair-elsewhere.ts';
import { planReimport } from './reimport.ts';

test('a file is paired elsewhere just as here', async () => {
  const blocks = ['The bridge was closed on 4 May.', 'On 4 May the bridge closed.', 'Contact'];
  const options = { targetLang: 'en' };
  expect(await elsewhere('pairBlocks', blocks, options)).toEqual(pairBlocks(blocks, options));
});

test('a changed file is placed elsewhere just as here', async () => {
  const [before, after] = [
    ['The mill turns.', 'Closed.'],
    ['The mill turns.', 'Opened.', 'Closed.'],
  ];
  const old = before.map((text, k) => ({ id: `block-${k}`, text }));
  const board = boardOf(
    pairBlocks(before, { targetLang: 'en' }),
    old.map(({ id }) => id),
  );
  const pairing = pairBlocks(after, { targetLang: 'en' });
  expect(await elsewhere('planReimport', old, board, after, pairing)).toEqual(planReimport(old, board, after, pairing));
});

test('what is under way already is not done twice, and one that fails holds up nobody', async () => {
  const blocks = ['The mill turns again.', 'Once more the mill turns.'];
  const [once, twice] = [
    elsewhere('pairBlocks', blocks, { targetLang: 'en' }),
    elsewhere('pairBlocks', blocks, { targetLang: 'en' }),
  ];
  expect(twice).toBe(once);
  const failing = elsewhere('pairBlocks', [1 as unknown as string], { targetLang: 'en' });
  const other = elsewhere('pairBlocks', [...blocks, 'Contact'], { targetLang: 'en' });
  expect(other).not.toBe(once);
  await expect(failing).rejects.toThrow();
  expect(await other).toEqual(pairBlocks([...blocks, 'Contact'], { targetLang: 'en' }));
});
