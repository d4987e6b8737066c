import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testCast } from '../lib/db/test-cast.ts';
import { onTestDatabase } from '../lib/db/testing.ts';
import { cast } from '../lib/people/cast.ts';
import { importFile } from './import-file.ts';

onTestDatabase();

test('a file that is larger than any memory is refused in a sentence, and the largest that is taken is read whole', async () => {
  await testCast();
  const folder = mkdtempSync(join(tmpdir(), 'diptych-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'article.txt');
  const options = { from: 'sv', to: 'en', as: cast.tomas.email };
  writeFileSync(path, 'Fog lay on the harbour.');
  truncateSync(path, 2 ** 40);
  await expect(importFile(path, options)).rejects.toThrow(/larger than 5 MB/);
  writeFileSync(path, 'Fog lay on the harbour.'.padEnd(5 * 1024 * 1024));
  expect(await importFile(path, options)).toMatch(/\/desk\/.*\/pairing$/);
});
