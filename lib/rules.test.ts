// The rules of the house that can be read off the imports. Each rule is a function from a file to its breach, so that
// each is also shown a file that breaks it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

type File = { readonly path: string; readonly text: string };
type Rule = (file: File) => string | null;

const rules: Readonly<Record<string, Rule>> = {
  'app -> components -> lib, never back': (file) => {
    const floors = ['lib', 'components', 'app'];
    const own = floors.indexOf(floorOf(file.path));
    return breach(importsOf(file), (from) => own >= 0 && floors.indexOf(floorOf(from)) > own);
  },
  'lib imports neither next nor react': (file) => {
    const isDoor = ['lib/people/session.ts', 'lib/people/auth.ts'].includes(file.path);
    const foreign = /^(next|next-auth|react|react-dom|react-aria-components|use-intl|server-only)(\/|$)/;
    const isCore = (from: string) => from === 'use-intl/core';
    return breach(importsOf(file), (from) => inLib(file) && !isDoor && foreign.test(from) && !isCore(from));
  },
  'only stores and lib/db import drizzle': (file) => {
    const may = inDb(file.path) || isStore(file.path) || isTest(file.path) || floorOf(file.path) === 'bin';
    return breach(importsOf(file), (from) => !may && /^(drizzle-orm|pg)(\/|$)/.test(from));
  },
  'pure files import only pure files': (file) =>
    breach(importsOf(withoutTypes(file)), (from) => {
      return inLib(file) && isPure(file.path) && !(isPure(from) || isHarmless(from));
    }),
  'imports between files of lib carry their ending, since Node reads them too': (file) =>
    breach(statementsOf(file), (from) => inLib(file) && from.startsWith('.') && !/\.(ts|tsx|json)$/.test(from)),
  'no folder is a drawer': ({ path }) =>
    /(^|\/)(utils?|helpers?|services?|hooks|types|common|misc)\//.exec(path)?.[0] ?? null,
  'no barrels': ({ text }) => {
    const rest = withoutComments(text).replace(
      /export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+'[^']*';/g,
      '',
    );
    return rest.trim() === '' && text.includes('export') ? 'only exports what others export' : null;
  },
  'text is text': ({ text }) => /dangerously[S]etInnerHTML|\.inner[H]TML|outer[H]TML/.exec(text)?.[0] ?? null,
  'writes stand in files of their own, so that no value is bound into one': ({ text }) =>
    /(?<!^)(["'])use server\1/.exec(text)?.[0] ?? null,
  'the browser has its ids from one place, for a desk on plain http gives none of its own': (file) =>
    floorOf(file.path) === 'components' ? (/\brandomUUID\b/.exec(withoutComments(file.text))?.[0] ?? null) : null,
  'nothing is of any type': ({ text }) =>
    /((?<!\?):\s*|\bas\s+|<\s*|,\s+|\|\s+|=>\s*)any\b(?!\s*[:(])|@ts-(ignore|nocheck|expect-error)/.exec(
      withoutWords(text),
    )?.[0] ?? null,
  'file names are in kebab-case': ({ path }) => /(^|\/)[^/]*[A-Z_ ][^/]*\.(ts|tsx|mjs)$/.exec(path)?.[0] ?? null,
};

const root = fileURLToPath(new URL('..', import.meta.url));
// This file is full of breaches, in its samples.
const files = ['app', 'components', 'lib', 'bin', 'e2e']
  .flatMap(read)
  .filter(({ path }) => path !== 'lib/rules.test.ts');

describe('the house keeps its rules', () => {
  test.each(Object.entries(rules))('%s', (_, rule) => {
    expect(files.length).toBeGreaterThan(50);
    const breaches = files.map((file) => ({ path: file.path, breach: rule(file) })).filter(({ breach }) => breach);
    expect(breaches).toEqual([]);
  });
});

describe('the rooms of a house', () => {
  test('import each other one way only', () => {
    expect(circles(files)).toEqual([]);
  });

  test('are told when they do not, whatever is between them; a type is no import', () => {
    const a = { path: 'lib/diff/a/a.ts', text: `import { b } from '../b/b.ts';` };
    const b = { path: 'lib/diff/b/b.ts', text: `import { c } from '../c/c.ts';` };
    const back = { path: 'lib/diff/c/c.ts', text: `import { a } from '../a/a.ts';` };
    const type = { path: 'lib/diff/c/c.ts', text: `import type { A } from '../a/a.ts';` };
    expect(circles([a, b, type])).toEqual([]);
    expect(circles([a, b, back])).toEqual(['lib/diff/a', 'lib/diff/b', 'lib/diff/c']);
  });
});

/** For each rule a file that breaks it, and one that comes close and does not. */
const samples: Readonly<Record<string, { bad: [string, string][]; good: [string, string][] }>> = {
  'app -> components -> lib, never back': {
    bad: [
      ['lib/diff/a.ts', `import { b } from '../../components/b.tsx';`],
      ['lib/diff/a.ts', `export { b } from '@/app/b';`],
      ['components/ui/a.tsx', `const b = await import('@/app/b');`],
    ],
    good: [['app/a.tsx', `import { b } from '@/components/b';`]],
  },
  'lib imports neither next nor react': {
    bad: [
      ['lib/review/store.ts', `import { headers } from 'next/headers';`],
      ['lib/people/store.ts', `import NextAuth from 'next-auth';`],
      ['lib/i18n/a.ts', `import type {\n  ReactNode,\n} from 'react';`],
      ['lib/i18n/a.ts', `import 'server-only';`],
    ],
    good: [
      ['lib/people/session.ts', `import { headers } from 'next/headers';`],
      ['lib/i18n/a.ts', `import { createTranslator } from 'use-intl/core';`],
    ],
  },
  'only stores and lib/db import drizzle': {
    bad: [['app/page.tsx', `import { sql } from 'drizzle-orm';`]],
    good: [['lib/review/store.ts', `import { sql } from 'drizzle-orm';`]],
  },
  'pure files import only pure files': {
    bad: [
      ['lib/review/turn.ts', `import { findArticle } from '../articles/store.ts';`],
      ['lib/review/turn.ts', `import { db } from '../db/client.ts';`],
      ['lib/review/turn.ts', `import { readFileSync } from 'node:fs';`],
      ['lib/review/turn.ts', `import pg from 'pg';`],
    ],
    good: [
      ['lib/review/turn.ts', `import { createHash } from 'node:crypto';\nimport { b } from '../diff/b.ts';`],
      ['lib/review/turn.ts', `import type { View } from './store.ts';`],
    ],
  },
  'imports between files of lib carry their ending, since Node reads them too': {
    bad: [['lib/diff/a.ts', `import { b } from './b';`]],
    good: [['components/a.tsx', `import { b } from './b';`]],
  },
  'no folder is a drawer': { bad: [['lib/utils/a.ts', '']], good: [['lib/diff/types.ts', '']] },
  'no barrels': {
    bad: [['lib/diff/index.ts', `// All.\nexport * from './a.ts';\nexport { b } from './b.ts';`]],
    good: [['lib/diff/a.ts', `export { b } from './b.ts';\nexport const c = 1;`]],
  },
  'text is text': {
    bad: [['app/a.tsx', `<p dangerously${'SetInnerHTML'}={{ __html: text }} />`]],
    good: [['app/a.tsx', '<p>{text}</p>']],
  },
  'writes stand in files of their own, so that no value is bound into one': {
    bad: [['app/a.tsx', `async function save() {\n  'use server';\n}`]],
    good: [['app/actions.ts', `'use server';\nexport const save = action(schema, store.save);`]],
  },
  'the browser has its ids from one place, for a desk on plain http gives none of its own': {
    bad: [['components/a.tsx', 'const key = crypto.randomUUID();']],
    good: [
      ['components/a.ts', '/** As crypto.randomUUID does. */'],
      ['lib/articles/store.ts', `import { randomUUID } from 'node:crypto';`],
    ],
  },
  'nothing is of any type': {
    bad: [
      ['lib/a.ts', 'function a(b: any) {}'],
      ['lib/a.ts', 'const a = b as any;'],
      ['lib/a.ts', 'const a: Record<string, any> = {};'],
      ['lib/a.ts', `// @ts-${'ignore'}`],
    ],
    good: [['lib/a.ts', `// so that: any of them\nconst a = 'as any';\nPromise.any(/(?:any|none)/);`]],
  },
  'file names are in kebab-case': { bad: [['lib/proseDiff.ts', '']], good: [['lib/prose-diff.test.ts', '']] },
};

describe('each rule can be broken', () => {
  test.each(Object.entries(rules))('%s', (name, rule) => {
    const { bad, good } = samples[name] ?? { bad: [], good: [] };
    expect(bad.length).toBeGreaterThan(0);
    for (const [path, text] of bad) expect(rule({ path, text }), `${path}: ${text}`).not.toBeNull();
    for (const [path, text] of good) expect(rule({ path, text }), `${path}: ${text}`).toBeNull();
  });
});

function read(folder: string): File[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}

/** The rooms from which a way of imports leads back to themselves. A room is a folder in a folder of lib. */
function circles(files: readonly File[]): string[] {
  const ways = new Map<string, Set<string>>();
  for (const file of files.filter(inLib)) {
    const from = roomOf(file.path);
    for (const to of importsOf(withoutTypes(file)).map(roomOf))
      if (from && to && from !== to && houseOf(from) === houseOf(to))
        ways.set(from, (ways.get(from) ?? new Set()).add(to));
  }
  const reached = (from: string, seen: Set<string>): Set<string> => {
    for (const to of ways.get(from) ?? []) if (!seen.has(to)) reached(to, seen.add(to));
    return seen;
  };
  return [...ways.keys()].filter((room) => reached(room, new Set()).has(room)).sort();
}

function roomOf(path: string): string | null {
  return /^lib\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

function houseOf(room: string): string {
  return room.split('/').slice(0, 2).join('/');
}

function breach(imports: readonly string[], isBreach: (from: string) => boolean): string | null {
  return imports.find(isBreach) ?? null;
}

/** What a file imports: packages by name, files of the house by their path from the root. */
function importsOf(file: File): string[] {
  return statementsOf(file).map((from) => {
    if (from.startsWith('.')) return normalize(join(file.path, '..', from));
    return from.startsWith('@/') ? from.slice(2) : from;
  });
}

function statementsOf({ text }: File): string[] {
  const statements = withoutComments(text).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g);
  return [...statements].map(([, from]) => from ?? '');
}

/** A type is gone before anything runs. */
function withoutTypes({ path, text }: File): File {
  return { path, text: text.replace(/^(import|export) type [^;]*;/gm, '') };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/(?! @ts-).*$/gm, '$1');
}

function withoutWords(text: string): string {
  return withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, `''`);
}

function floorOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function inLib(file: File): boolean {
  return floorOf(file.path) === 'lib' && !isTest(file.path);
}

function inDb(path: string): boolean {
  return path.startsWith('lib/db/');
}

function isStore(path: string): boolean {
  return /\/store(\.ts)?$/.test(path);
}

/** Tests, what only they use, and measuring: none of it is part of the desk. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/(testing|test-[a-z-]+|bench)\.ts$/.test(path);
}

function isPure(path: string): boolean {
  const doors = /^lib\/(env|people\/(session|auth)|pairing\/pair-(elsewhere|thread))(\.ts|\.mjs)?$/;
  return floorOf(path) === 'lib' && !inDb(path) && !isStore(path) && !isTest(path) && !doors.test(path);
}

/** Packages that only compute. */
function isHarmless(from: string): boolean {
  return !/^(lib\/|pg$|drizzle-orm|next|node:(?!crypto$))/.test(from);
}
