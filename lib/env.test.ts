import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { keptSecret, readEnv } from './env.ts';

test.each([
  [{}, 'http://127.0.0.1:3000'],
  [{ HOST: 'localhost', PORT: '80' }, 'http://localhost:80'],
  [{ HOST: '::1' }, 'http://[::1]:3000'],
  [{ HOST: '::', PORT: '8080' }, 'http://[::]:8080'],
  [{ HOST: '::1', DIPTYCH_URL: 'https://desk.example.org/' }, 'https://desk.example.org'],
])('with %j the desk is at %s, and can be told so', (source, address) => {
  expect(readEnv(source).baseUrl).toBe(address);
  expect(readEnv({ ...source, DIPTYCH_URL: address }).baseUrl).toBe(address);
});

test('the public site has the name that it was given, without blanks around it', () => {
  expect(readEnv({}).siteName).toBe('Diptych');
  expect(readEnv({ DIPTYCH_SITE: ' Brunnsta in English ' }).siteName).toBe('Brunnsta in English');
  expect(() => readEnv({ DIPTYCH_SITE: '  ' })).toThrow(/DIPTYCH_SITE/);
});

test('the clocks are those of the zone that was named, and a zone that is none is told', () => {
  expect(readEnv({}).timeZone).toBe('UTC');
  expect(readEnv({ DIPTYCH_TIME_ZONE: '' }).timeZone).toBe('UTC');
  expect(readEnv({ DIPTYCH_TIME_ZONE: 'Europe/Stockholm' }).timeZone).toBe('Europe/Stockholm');
  for (const wrong of ['Stockholm', '+01:00', ' '])
    expect(() => readEnv({ DIPTYCH_TIME_ZONE: wrong })).toThrow(
      /DIPTYCH_TIME_ZONE: is no time zone; .*Europe\/Stockholm/,
    );
});

test('every variable that does not fit is named', () => {
  expect(() => readEnv({ DIPTYCH_URL: 'desk', PORT: '-1' })).toThrow(/PORT.*DIPTYCH_URL/);
});

test.each([
  ['postgresql://desk:pass#word@db.example.org/desk', /DATABASE_URL: cannot be read; in a password, # .* %23/],
  ['postgresql://desk@db.example.org:99999/desk', /DATABASE_URL: cannot be read/],
  ['postgresql://desk:pass%23word@db.example.org/desk', null],
  ['postgresql://desk:word@/desk?host=/run/postgresql', null],
  ['postgresql:///desk', null],
])('an address of a database that is none is told before it is called: %s', (given, sentence) => {
  const read = () => readEnv({ DATABASE_URL: given });
  if (sentence) expect(read).toThrow(sentence);
  else expect(read().databaseUrl).toBe(given);
});

test('a secret that did not fit on the disk is made anew once there is room', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-env-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const module = pathToFileURL(join(import.meta.dirname, 'env.ts')).href;
  const program = `import(${JSON.stringify(module)}).then((env) => env.keptSecret(${JSON.stringify(folder)}, 'secret'))`;
  const limited = ['ulimit -f 0; exec "$0" --import tsx -e "$1"', process.execPath, program];
  const env = { ...process.env, TSX_DISABLE_CACHE: '1' };
  expect(spawnSync('sh', ['-c', ...limited], { env, encoding: 'utf8' }).stderr).toContain('EFBIG');
  const secret = keptSecret(folder, 'secret');
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(keptSecret(folder, 'secret')).toBe(secret);
});
