import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = { version?: string; optionalDependencies?: Record<string, string> };
type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

const lock = readJson<{ packages: Record<string, Package> }>('package-lock.json').packages;
const manifest = readJson<Manifest>('package.json');

/** Below these, known holes: middleware and server function bypasses, sign-in callbacks, identifiers in SQL. */
const floors = {
  next: '16.2.6',
  react: '19.2.6',
  'react-dom': '19.2.6',
  'next-auth': '4.24.15',
  'drizzle-orm': '0.45.2',
};

test.each(Object.entries(floors))('%s is at least %s, in every copy that is installed', (name, floor) => {
  const copies = Object.entries(lock).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(copies.length).toBeGreaterThan(0);
  for (const [path, { version }] of copies) expect(isAtLeast(version ?? '0', floor), `${path} ${version}`).toBe(true);
});

test('a version is compared by its numbers', () => {
  const pairs = [
    ['16.10.0', '16.2.6'],
    ['17.0.0', '16.2.6'],
    ['16.2.6', '16.2.6'],
  ] as const;
  expect(pairs.map(([version, floor]) => isAtLeast(version, floor))).toEqual([true, true, true]);
  expect(pairs.slice(0, 2).map(([version, floor]) => isAtLeast(floor, version))).toEqual([false, false]);
});

test('what is asked for is asked for exactly', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.entries(asked).filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))).toEqual([]);
});

test("the lock names every platform's optional packages, else npm ci refuses it", () => {
  const missing = Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !finds(path, name)),
  );
  expect(missing).toEqual([]);
});

/** Looks a package up as Node would: in the folder's own node_modules, then in each one above. */
function finds(path: string, name: string): boolean {
  const steps = path.split('/node_modules/');
  const places = steps.map((_, k) => `${steps.slice(0, k + 1).join('/node_modules/')}/node_modules/${name}`);
  return [`node_modules/${name}`, ...places].some((place) => place in lock);
}

function isAtLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  for (const k of [0, 1, 2]) {
    const difference = (a?.[k] ?? 0) - (b?.[k] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as T;
}
