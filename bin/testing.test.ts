import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { leash } from '../lib/db/postgres-process.ts';
import { isAlive, runProgram } from './testing.ts';

test.skipIf(!leash('TERM').length)('what a test runs ends with the tests, however these end', async () => {
  const tests = `import('./bin/testing.ts').then(({ runProgram }) =>
    console.log('began', runProgram(['sleep', '600'], '').child.pid))`;
  const run = runProgram([process.execPath, '--import', 'tsx', '-e', tests], tmpdir());
  const began = /began (\d+)/;
  await run.until((printed) => began.test(printed));
  const pid = Number(began.exec(run.output())?.[1]);
  expect(isAlive(pid)).toBe(true);
  run.child.kill('SIGKILL');
  await expect.poll(() => isAlive(pid)).toBe(false);
});
