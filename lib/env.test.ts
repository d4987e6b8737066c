import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

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

test('every variable that does not fit is named', () => {
  expect(() => readEnv({ DIPTYCH_URL: 'desk', PORT: '-1' })).toThrow(/PORT.*DIPTYCH_URL/);
});
