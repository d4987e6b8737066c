import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findPostmaster } from '../lib/db/postgres-files.ts';
import { testDatabase } from '../lib/db/testing.ts';
import { isAlive, killHard, type Run, runDiptych, serveDesk, serverProcesses } from './testing.ts';

// npm test builds first; by itself this file has nothing to serve on a fresh clone.
const isBuilt = existsSync(fileURLToPath(new URL('../.next/BUILD_ID', import.meta.url)));

// Whole programs start and stop here, on machines that may have other work to do.
vi.setConfig({ testTimeout: 180_000 });

let base: string;
let folder: string;
const running: Run[] = [];

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'diptych-serve-'));
  chmodSync(base, 0o711);
  folder = join(base, 'data');
});

afterEach(stopAll);

afterAll(() => rmSync(base, { recursive: true, force: true }));

async function serve(options: Parameters<typeof serveDesk>[1] = {}, where = folder) {
  const desk = await serveDesk(where, options);
  running.push(desk);
  return desk;
}

async function statusOf(address: string): Promise<number> {
  return (await fetch(address)).status;
}

test.skipIf(!isBuilt)('no page is made at build time, since its scripts would have no nonce', () => {
  const manifest = fileURLToPath(new URL('../.next/prerender-manifest.json', import.meta.url));
  const { routes } = JSON.parse(readFileSync(manifest, 'utf8')) as { routes: Record<string, unknown> };
  // The page for when even the layout fails has no scripts that matter; pictures and the like have none at all.
  const plain = /^\/_global-error$|\.(ico|png|svg|txt|xml|webmanifest)$/;
  expect(Object.keys(routes).filter((route) => !plain.test(route))).toEqual([]);
});

test.skipIf(!isBuilt)(
  'the writes have the same names in every build, so that pages from before an upgrade go on',
  async () => {
    await import(new URL('../next.config.js', import.meta.url).href);
    const manifest = fileURLToPath(new URL('../.next/server/server-reference-manifest.json', import.meta.url));
    const { encryptionKey } = JSON.parse(readFileSync(manifest, 'utf8')) as { encryptionKey: string };
    expect(encryptionKey).toBe(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
  },
);

describe.skipIf(!isBuilt)('diptych serve', () => {
  test('on a fresh folder opens the desk and says where it is and who can sign in', async () => {
    const desk = await serve();
    await desk.until((printed) => /Tomas translates, Edith edits, Ada administers/.test(printed));
    expect(await statusOf(`${desk.address}/healthz`)).toBe(200);
    expect(await statusOf(`${desk.address}/readyz`)).toBe(200);
  });

  test('is alive and not ready while it is still opening the database, and lives on', async () => {
    const port = 20_000 + (process.pid % 20_000);
    const run = runDiptych(['serve', '--port', String(port)], join(base, 'early'));
    running.push(run);
    const ask = (path: string) => statusOf(`http://127.0.0.1:${port}${path}`).catch(() => 0);
    await expect.poll(() => ask('/healthz'), { timeout: 120_000, interval: 10 }).toBe(200);
    const early = await ask('/readyz');
    await run.until((printed) => printed.includes('Ready at'));
    expect([early, await ask('/readyz')]).toEqual([503, 200]);
    // Long enough for a forgotten timer of the early question to go off.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await ask('/readyz')).toBe(200);
  });

  test('a second one on the same folder is refused in one sentence, and the first goes on', async () => {
    const desk = await serve();
    const port = new URL(desk.address).port;
    for (const other of ['0', port]) {
      const second = runDiptych(['serve', '--port', other], folder);
      expect(await second.ended).toBe(1);
      expect(second.output()).toMatch(new RegExp(`already open at ${desk.address}: use that one, or stop it first`));
    }
    expect(await statusOf(`${desk.address}/readyz`)).toBe(200);
  });

  test('another command joins its database', async () => {
    const desk = await serve();
    const migrate = runDiptych(['migrate'], folder);
    expect(await migrate.ended, migrate.output()).toBe(0);
    expect(await statusOf(`${desk.address}/readyz`)).toBe(200);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s stops it and its database in order', async (signal) => {
    const desk = await serve();
    const processes = serverProcesses(folder);
    desk.child.kill(signal);
    expect(await desk.ended).toBe(0);
    expect(processes.filter(isAlive)).toEqual([]);
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false);
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8').trimEnd()).toMatch(/database system is shut down$/);
  });

  test('after kill -9 of itself alone, or with its database, it opens again', async () => {
    for (const withDatabase of [false, true]) {
      const desk = await serve();
      killHard([desk.child.pid ?? 0, ...(withDatabase ? serverProcesses(folder) : [])]);
      expect(await desk.ended).toBe('SIGKILL');
      expect(await statusOf(`${(await serve()).address}/readyz`)).toBe(200);
      await stopAll();
    }
  });

  test('a database server that dies under it is started again', async () => {
    const desk = await serve();
    killHard(serverProcesses(folder).slice(0, 1));
    await desk.until((printed) => /went away; starting it again/.test(printed));
    await expect.poll(() => statusOf(`${desk.address}/readyz`), { timeout: 120_000 }).toBe(200);
  });

  test('it goes on, and stops in order, when nobody reads what it prints', async () => {
    const desk = await serve();
    for (const stream of [desk.child.stdout, desk.child.stderr]) stream?.destroy();
    const [before = 0] = serverProcesses(folder);
    killHard([before]);
    const serverNow = () => findPostmaster(join(folder, 'postgres'))?.pid ?? before;
    await expect.poll(serverNow, { timeout: 120_000 }).not.toBe(before);
    await expect.poll(() => statusOf(`${desk.address}/readyz`), { timeout: 120_000 }).toBe(200);
    desk.child.kill('SIGHUP');
    expect(await desk.ended).toBe(0);
  });

  test('a port that another program has is named in a sentence', async () => {
    const desk = await serve();
    const other = runDiptych(['serve', '--port', new URL(desk.address).port], join(base, 'other'));
    expect(await other.ended).toBe(1);
    expect(other.output()).toMatch(/Port \d+ is taken by another program; choose another one/);
  });
});

describe.skipIf(!isBuilt)('with DATABASE_URL', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  test('diptych serve opens no database of its own, and prints the link of the first administrator', async () => {
    const settings = { DATABASE_URL: database.connectionString, AUTH_SECRET: 'a secret of thirty-two letters or more' };
    const own = join(base, 'unused');
    const desk = await serve({ settings }, own);
    const link = /Nobody administers this desk yet.* (http\S+)/.exec(desk.output())?.[1];
    expect(link).toMatch(`${desk.address}/sign-in/invitation/`);
    expect(await statusOf(link ?? '')).toBe(200);
    expect(desk.output()).not.toMatch(/one click|Tomas/);
    expect(existsSync(own)).toBe(false);
  });

  test('and without AUTH_SECRET it says what is missing', async () => {
    const run = runDiptych(['serve', '--port', '0'], folder, { settings: { DATABASE_URL: database.connectionString } });
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/With DATABASE_URL, set AUTH_SECRET too/);
  });

  test('a database that cannot be reached is told in a sentence', async () => {
    const settings = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', AUTH_SECRET: 'x'.repeat(32) };
    const run = runDiptych(['serve', '--port', '0'], folder, { settings });
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/^diptych: connect ECONNREFUSED 127.0.0.1:1$/m);
  });
});

/** A plain user whom the machine knows; who runs the tests as root can become it. */
const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'];
const canBeNobody =
  process.getuid?.() === 0 &&
  spawnSync(nobody[0] ?? '', [
    ...nobody.slice(1),
    process.execPath,
    fileURLToPath(new URL('diptych', import.meta.url)),
    '--help',
  ]).status === 0;

test.skipIf(!isBuilt || !canBeNobody)('as a plain user it serves too, and stops in order', async () => {
  const own = join(base, 'plain');
  mkdirSync(own);
  chownSync(own, 65_534, 65_534);
  const desk = await serve({ prefix: nobody }, own);
  expect(await statusOf(`${desk.address}/readyz`)).toBe(200);
  expect(readFileSync(`/proc/${serverProcesses(own)[0]}/status`, 'utf8')).toMatch(/^Uid:\s+65534/m);
  desk.child.kill('SIGTERM');
  expect(await desk.ended).toBe(0);
});

describe('the command line', () => {
  test('lists its commands', async () => {
    const help = runDiptych(['--help'], folder);
    expect(await help.ended).toBe(0);
    for (const command of ['serve', 'migrate']) expect(help.output()).toContain(`diptych ${command}`);
  });

  test('what it does not understand is answered in one sentence, with exit code 2', async () => {
    for (const args of [['sing'], ['serve', '--loud'], ['migrate', 'now'], ['constructor']]) {
      const run = runDiptych(args, folder);
      expect(await run.ended).toBe(2);
      expect(run.output().trim()).toMatch(/^diptych: .*--help lists what there is\.$/);
    }
  });
});

async function stopAll(): Promise<void> {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
}
