import { expect, test } from 'vitest';
import { hashPassword, isPassword, nobodysHash } from './password.ts';
import { passwordFault } from './password-rule.ts';

const parameters = (hash: string) => hash.split('$').slice(0, 4).join('$');

test('a password is kept as argon2id at the cost that OWASP names, salted each time', async () => {
  const [one, two] = await Promise.all([hashPassword('nine geese in a row'), hashPassword('nine geese in a row')]);
  expect(parameters(one)).toBe('$argon2id$v=19$m=19456,t=2,p=1');
  expect(one).not.toBe(two);
  expect(await isPassword(one, 'nine geese in a row')).toBe(true);
  expect(await isPassword(one, 'nine geese in a pond')).toBe(false);
});

test('without a hash the check does the same work and says no', async () => {
  expect(parameters(nobodysHash)).toBe(parameters(await hashPassword('nine geese in a row')));
  expect(await isPassword(null, '')).toBe(false);
});

test('the same password from another keyboard fits', async () => {
  const hash = await hashPassword('caf\u00e9 au bord du lac');
  expect(await isPassword(hash, 'cafe\u0301 au bord du lac')).toBe(true);
});

test.each([
  ['eleven char', 'short'],
  ['twelve chars', null],
  ['x'.repeat(200), null],
  ['x'.repeat(201), 'long'],
  ['ÉDITH@example.org', 'email'],
  ['长长长长长长长长长长长长', null],
  ['👩‍🌾', 'short'],
])('%s: %s', (password, fault) => {
  expect(passwordFault(password, ' édith@example.org')).toBe(fault);
});
