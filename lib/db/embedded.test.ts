import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Embedded, openEmbedded } from './embedded.ts';
import { isServer, postgresPrograms } from './postgres-files.ts';
import { type Footing, findRunner } from './postgres-process.ts';

/**
 * As root both ways out of root are tried, where the machine permits them: no namespaces in some containers, and no other
 * user where the project lies in root's own folder. A plain user has only its own way.
 */
const isRoot = process.getuid?.() === 0;
const permitted = isRoot ? (['namespace', 'user'] as const).filter(isPermitted) : (['plain'] as const);
const canBeUser = permitted.some((footing) => footing === 'user');

function isPermitted(footing: Footing): boolean {
  if (footing === 'namespace') return findRunner('').footing === 'namespace';
  try {
    findRunner('', 'user').reach(postgresPrograms().initdb);
    return true;
  } catch (error) {
    console.info(`Not tried: ${error}`);
    return false;
  }
}

let base: string;
let opened: Embedded[] = [];

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'diptych-embedded-'));
  chmodSync(base, 0o711);
});

afterEach(async () => {
  for (const server of opened) await server.leave();
  opened = [];
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Making a cluster takes a second or more, so what does not need a fresh folder shares one: named for its footing. */
const folderOf = (name: string) => join(base, name);
const ordinary = permitted[0] ?? 'plain';

async function open(footing: Footing, name: string = footing): Promise<Embedded> {
  const server = await openEmbedded(folderOf(name), { footing, follow: true });
  opened.push(server);
  return server;
}

async function ask(server: Embedded, ...questions: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const question of questions) rows = (await client.query(question)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

describe.each(permitted)('started as %s', (footing) => {
  test('a fresh folder gives a server that writes through to the disk, in UTF-8 and UTC', async () => {
    const server = await open(footing);
    expect(server.began).toBe(true);
    const setting = (name: string) => `current_setting('${name}')`;
    const names = [
      'fsync',
      'synchronous_commit',
      'full_page_writes',
      'server_encoding',
      'timezone',
      'listen_addresses',
    ];
    const rows = await ask(server, `select array[${names.map(setting).join(', ')}] as settings`);
    expect(rows).toEqual([{ settings: ['on', 'on', 'on', 'UTF8', 'UTC', ''] }]);
  });

  test('nothing committed is lost when the server is killed, and the next start finds it', async () => {
    const server = await open(footing);
    await ask(server, 'create table kept (n int)', 'insert into kept select generate_series(1, 1000)');
    process.kill(server.pid, 'SIGKILL');
    await server.lost;
    const next = await open(footing);
    expect(next.pid).not.toBe(server.pid);
    expect(await ask(next, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
  });

  test('stale lock files whose process number a stranger has got do not keep the server from starting', async () => {
    const server = await open(footing);
    await ask(server, 'create table stale (n int)');
    const lock = join(folderOf(footing), 'postgres/postmaster.pid');
    // The socket has one of its own, which a copy of the folder made at work has too, with the number of the server there.
    const locks = [lock, join(folderOf(footing), 'socket/.s.PGSQL.5432.lock')];
    const lines = locks.map((path) => readFileSync(path, 'utf8').split('\n').slice(1));
    process.kill(server.pid, 'SIGKILL');
    await server.lost;
    for (const [k, path] of locks.entries()) writeFileSync(path, [process.ppid, ...(lines[k] ?? [])].join('\n'));
    expect(await ask(await open(footing), 'select count(*)::int as n from stale')).toEqual([{ n: 0 }]);
  });
});

test.skipIf(!canBeUser)('data that another user made is served as that user', async () => {
  const userOf = ({ pid }: Embedded) => readFileSync(`/proc/${pid}/status`, 'utf8').match(/^Uid:\s+(\d+)/m)?.[1];
  const server = await open('user');
  const user = userOf(server);
  expect(user).not.toBe('0');
  await server.leave();
  expect(userOf(await open(ordinary, 'user'))).toBe(user);
});

test.skipIf(!isRoot)('where the other user may not enter, a sentence says what to do', async () => {
  mkdirSync(folderOf('closed'), { mode: 0o700 });
  await expect(open('user', 'closed/data')).rejects.toThrow(/may not get to .*closed.*plain user.*DATABASE_URL/);
});

test('in a folder that nobody else may enter, with a path too long for a socket, it works', async () => {
  const name = `long/${'long '.repeat(20)}"quoted" 原稿`;
  mkdirSync(folderOf('long'), { mode: 0o700 });
  const server = await open(ordinary, name);
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  const socket = decodeURIComponent(new URL(server.connectionString).hostname);
  expect(socket).not.toContain('long');
  await server.leave();
  opened = [];
  expect(existsSync(socket)).toBe(false);
});

test('many who begin at once on a fresh folder share one server, and the last to leave stops it', async () => {
  const runs = ({ pid }: Embedded) => isServer(pid, join(realpathSync(folderOf('shared')), 'postgres'));
  const servers = await Promise.all(Array.from({ length: 4 }, () => open(ordinary, 'shared')));
  expect(servers.filter(({ began }) => began)).toHaveLength(1);
  expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
  const states = [];
  for (const server of servers) {
    states.push(runs(server));
    await server.leave();
  }
  expect(states).toEqual([true, true, true, true]);
  expect(servers.map(runs)).toEqual([false, false, false, false]);
});

test('a server that somebody else tells to stop does not wait for the desk for good, and can be started again', async () => {
  const server = await open(ordinary);
  process.kill(server.pid, 'SIGTERM');
  await server.lost;
  expect(await ask(await open(ordinary), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('only one of them may serve the desk, and the next may when that one has left', async () => {
  const [first, second] = [await open(ordinary), await open(ordinary)];
  expect(await first.claim()).toBe(true);
  expect(await second.claim()).toBe(false);
  await first.leave();
  expect(await second.claim()).toBe(true);
});

test('what a killed initdb left behind is made anew', async () => {
  mkdirSync(folderOf('half/postgres.new/cluster'), { recursive: true });
  writeFileSync(folderOf('half/postgres.new/cluster/PG_VERSION'), '18\n');
  await open(ordinary, 'half');
  expect(existsSync(folderOf('half/postgres.new'))).toBe(false);
});

test('its password, its data and its socket are for nobody else', async () => {
  await open(ordinary);
  const modeOf = (name: string) => statSync(join(folderOf(ordinary), name)).mode & 0o777;
  expect(['database-password', 'postgres', 'socket'].map(modeOf)).toEqual([0o600, 0o700, 0o700]);
});

test('a server that cannot start says why', async () => {
  await (await open(ordinary, 'half')).leave();
  opened = [];
  writeFileSync(folderOf('half/postgres/PG_VERSION'), '9.6\n');
  await expect(open(ordinary, 'half')).rejects.toThrow(/did not start.*version/s);
});
