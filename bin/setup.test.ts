import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockFolder } from './folder-lock.mjs';
import { mustBuild, mustInstall, setUp } from './setup.mjs';

let root: string;
let ran: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'diptych-setup-'));
  ran = [];
  vi.spyOn(console, 'log').mockReturnValue();
  put('package-lock.json', '{}');
  put('app/page.tsx', 'one');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Does what npm ci and next build would leave behind. */
function run(command: readonly string[]): number {
  const line = command.join(' ');
  const deed = / ci /.test(line) ? 'install' : /next build/.test(line) ? 'build' : line;
  ran.push(deed);
  if (deed === 'install') put('node_modules/.package-lock.json', '{}');
  if (deed === 'build') put('.next/BUILD_ID', 'x');
  return 0;
}

describe('the step before everything else', () => {
  test('installs and builds on a fresh clone, and does nothing the second time', async () => {
    await setUp(root, ['build'], run);
    await setUp(root, ['build'], run);
    expect(ran).toEqual(['install', 'build']);
  });

  test('installs again, and builds again, when the lock has changed', async () => {
    await setUp(root, ['build'], run);
    put('package-lock.json', '{"changed": true}');
    await setUp(root, ['build'], run);
    expect(ran).toEqual(['install', 'build', 'install', 'build']);
  });

  test('an npm ci that was killed halfway does not pass for a whole one', async () => {
    await setUp(root, [], run);
    put('package-lock.json', '{"changed": true}');
    await expect(setUp(root, [], () => 1)).rejects.toThrow(/npm ci did not finish/);
    expect(mustInstall(root)).toBe(true);
    put('package-lock.json', '{}');
    expect(mustInstall(root)).toBe(true);
  });

  test('what was installed by hand after the lock was written is good', () => {
    put('node_modules/.package-lock.json', '{}');
    expect(mustInstall(root)).toBe(false);
    const later = Date.now() / 1000 + 60;
    utimesSync(join(root, 'package-lock.json'), later, later);
    expect(mustInstall(root)).toBe(true);
  });

  test('a changed, new or removed source makes the build stale; a changed test does not', async () => {
    await setUp(root, ['build'], run);
    expect(mustBuild(root)).toBe(false);
    put('app/page.test.tsx', 'a test');
    put('README.md', 'words');
    expect(mustBuild(root)).toBe(false);
    put('app/page.tsx', 'two');
    expect(mustBuild(root)).toBe(true);
    put('app/page.tsx', 'one');
    expect(mustBuild(root)).toBe(false);
    put('lib/deep/new.ts', '');
    expect(mustBuild(root)).toBe(true);
  });

  test('a build that failed is tried again', async () => {
    await setUp(root, [], run);
    await expect(setUp(root, ['build'], () => 1)).rejects.toThrow(/build failed/);
    expect(mustBuild(root)).toBe(true);
  });

  test('what a desk is being served from is not replaced under it', async () => {
    await setUp(root, ['build'], run);
    const release = await lockFolder('served', root);
    await setUp(root, ['build'], run);
    put('app/page.tsx', 'two');
    await expect(setUp(root, ['build'], run)).rejects.toThrow(/desk is open.*stop it first/);
    put('package-lock.json', '{"changed": true}');
    await expect(setUp(root, [], run)).rejects.toThrow(/desk is open/);
    expect(ran).toEqual(['install', 'build']);
    release?.();
    await setUp(root, ['build'], run);
    expect(ran).toEqual(['install', 'build', 'install', 'build']);
  });

  test('two at once take turns, and the second finds the work done', async () => {
    await Promise.all([setUp(root, ['build'], run), setUp(root, ['build'], run)]);
    expect(ran).toEqual(['install', 'build']);
  });
});

describe('the browser for the tests', () => {
  beforeEach(() => setUp(root, [], run));
  afterEach(() => vi.unstubAllEnvs());

  test('is left alone when there is one', async () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    await setUp(root, ['browser'], run);
    expect(ran).toEqual(['install']);
  });

  test('is looked for in every way, and then a sentence says what to install', async () => {
    vi.stubEnv('CHROMIUM_PATH', join(root, 'no-such-browser'));
    await expect(setUp(root, ['browser'], fail)).rejects.toThrow(/apt-get install chromium.*CHROMIUM_PATH/);
    expect(ran.join('\n')).toContain('playwright/test/cli.js install chromium');
    const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
    expect(ran.includes('apt-get update')).toBe(isDebianRoot);
  });

  test('that does not run is no browser', async () => {
    const browser = join(root, 'browser');
    vi.stubEnv('CHROMIUM_PATH', browser);
    const install = (command: readonly string[]) => {
      writeFileSync(browser, '', { mode: 0o755 });
      return command.includes('--version') ? fail(command) : 0;
    };
    await expect(setUp(root, ['browser'], install)).rejects.toThrow(/Install Chromium/);
  });

  function fail(command: readonly string[]): number {
    ran.push(command.join(' '));
    return 1;
  }
});

test('set-up uses nothing that has to be installed', () => {
  const own = ['setup.mjs', 'browser.mjs', 'folder-lock.mjs'];
  for (const name of own) {
    const imports = readFileSync(new URL(name, import.meta.url), 'utf8').matchAll(/^import .* from '([^']+)';$/gm);
    for (const [, from] of imports) expect(from?.startsWith('node:') || own.includes(from?.slice(2) ?? '')).toBe(true);
  }
});
