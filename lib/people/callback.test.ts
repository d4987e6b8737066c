import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOnSite } from './callback.ts';

test.each([
  ['/desk/people', '/desk/people'],
  ['/desk/a?b=c&d=/e#f', '/desk/a?b=c&d=/e#f'],
  ['/desk/../articles', '/articles'],
  ['/', '/'],
])('%s stays %s', (wanted, path) => {
  expect(pathOnSite(wanted)).toBe(path);
});

test.each([
  undefined,
  null,
  '',
  'https://evil.example',
  'http://desk.invalid/desk',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n//evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/%2e%2e//evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'desk',
  '/sign-in',
  '/sign-in?callbackUrl=/desk',
  '/api/auth/signout',
])('%j leads to the desk', (wanted) => {
  expect(pathOnSite(wanted)).toBe('/desk');
});

test('whatever is asked for, a browser stays on the site', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '\t',
    '\n',
    ':',
    '@',
    'evil.example',
    'https:',
    '?',
    '#',
    '%2f',
    'desk',
  );
  const addresses = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(addresses, (wanted) => {
      const path = pathOnSite(wanted);
      expect(path.startsWith('/') && !/^\/[/\\]/.test(path)).toBe(true);
      expect(new URL(path, 'https://desk.example').origin).toBe('https://desk.example');
      expect(pathOnSite(path)).toBe(path);
    }),
    { numRuns: 2000 },
  );
});
