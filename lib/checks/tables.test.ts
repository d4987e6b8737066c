import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHECK_NAMES } from './finding.ts';

const FOLDER = new URL('.', import.meta.url);

it('every check has one table of rows, which testing.ts holds to its size, its silent rows and its scripts', () => {
  const tests = readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts'));
  const tables = tests.flatMap((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    return [...text.matchAll(/^checkTable\(\s*'([a-z-]+)'/gm)].map(([, check]) => check);
  });
  expect(tables.sort()).toEqual([...CHECK_NAMES].sort());
});
