import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { keptSecret } from '../env.ts';
import { disownPostmaster, findPostmaster, makeSocketFolder, postgresPrograms } from './postgres-files.ts';
import { type Footing, findRunner, type Runner } from './postgres-process.ts';

export type Embedded = {
  readonly connectionString: string;
  /** This process began the server (else it joined one that ran). */
  readonly began: boolean;
  readonly pid: number;
  /** The server's private log. */
  readonly log: string;
  /** True for one process at a time, until it leaves: the right to serve the desk from this folder. */
  claim(): Promise<boolean>;
  /** Settles when the connection to the server has ended, by leaving or because the server died. */
  readonly lost: Promise<void>;
  /** Leaves the server; the last process to leave stops it. */
  leave(): Promise<void>;
};

export type EmbeddedOptions = {
  /** The server stops when this process is gone, however it went; for processes that serve, not for passing commands. */
  readonly follow?: boolean;
  /** False only in tests, which lose nothing when the power goes. */
  readonly fsync?: boolean;
  readonly footing?: Footing;
};

/** Advisory locks on the database `postgres`: who uses the server (shared), and who serves the desk. */
const inUse = 727_002;
const serving = 727_003;
const patience = 60_000;

/**
 * Joins the PostgreSQL server of this folder, or makes the cluster and starts it. Several processes may call at once;
 * one server results. Finds its way after a kill -9 of anybody. Throws one sentence and the log's end when it cannot.
 */
export async function openEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const home = realpathSync(folder);
  const end = Date.now() + patience;
  let began = false;
  while (Date.now() < end) {
    const running = findPostmaster(clusterOf(home));
    if (!running) began = (await alone(home, () => start(home, options))) || began;
    const keeper = running && (await enter(addressOf(home, running.socketFolder, 'postgres')));
    if (keeper) {
      await makeDatabase(keeper);
      return embedded(home, keeper, running.pid, addressOf(home, running.socketFolder, 'diptych'), began);
    }
    await pause(25);
  }
  throw new Error(`The database did not get ready in ${patience / 1000} s. ${logEnd(home)}`);
}

function embedded(home: string, keeper: pg.Client, pid: number, connectionString: string, began: boolean): Embedded {
  const lost = new Promise<void>((resolve) => keeper.once('end', resolve));
  return {
    connectionString,
    lost,
    began,
    pid,
    log: logOf(home),
    claim: () => tryLock(keeper, serving),
    leave: async () => {
      // A server that is gone already needs no leave.
      const last = await isLast(keeper).catch(() => false);
      if (last) await stop(home, pid);
      await keeper.end().catch(() => {});
    },
  };
}

/** A connection that says "in use", or null where the server is not ready yet or on its way out. */
async function enter(connectionString: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [inUse]);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    // A wrong password will not get right by waiting.
    if (error instanceof pg.DatabaseError && error.code?.startsWith('28')) throw error;
    return null;
  }
}

async function isLast(keeper: pg.Client): Promise<boolean> {
  await keeper.query('select pg_advisory_unlock_shared($1)', [inUse]);
  return tryLock(keeper, inUse);
}

async function tryLock(client: pg.Client, lock: number): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [lock]);
  return rows[0]?.held === true;
}

async function makeDatabase(keeper: pg.Client): Promise<void> {
  const { rowCount } = await keeper.query(`select from pg_database where datname = 'diptych'`);
  if (rowCount) return;
  await keeper.query('create database diptych').catch((error) => {
    // Somebody else was quicker.
    if (!(error instanceof pg.DatabaseError && ['42P04', '23505'].includes(error.code ?? ''))) throw error;
  });
}

async function stop(home: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  while (findPostmaster(clusterOf(home))?.pid === pid) await pause(10);
}

/** Runs the start under a lock that the kernel takes back whatever happens; false when another process holds it. */
async function alone(home: string, work: () => Promise<boolean>): Promise<boolean> {
  // Elsewhere the server's own lock file and the atomic rename of a new cluster must do.
  if (process.platform !== 'linux') return work();
  const lock = createServer();
  const name = `\0diptych-${createHash('sha256').update(home).digest('hex')}`;
  const held = await new Promise<boolean>((resolve) => {
    lock.once('error', () => resolve(false));
    lock.listen(name, () => resolve(true));
  });
  try {
    return held && (await work());
  } finally {
    lock.close();
  }
}

/** Begins the server and waits until it says so in its postmaster.pid; false when one runs already. */
async function start(home: string, options: EmbeddedOptions): Promise<boolean> {
  const cluster = clusterOf(home);
  if (findPostmaster(cluster)) return false;
  const runner = findRunner(options.footing);
  const programs = postgresPrograms();
  if (runner.footing === 'user') chmodSync(home, 0o711);
  trimLog(home);
  if (!existsSync(join(cluster, 'PG_VERSION'))) await makeCluster(home, programs.initdb, runner);
  const socketFolder = makeSocketFolder(home, runner.owners);
  runner.own(socketFolder);
  // A survivor of a killed server may need a moment to notice; the new one refuses to start beside it.
  for (let attempt = 1; attempt <= 10; attempt++) {
    disownPostmaster(cluster);
    const command = [programs.postgres, '-D', cluster, ...settings(socketFolder, options.fsync ?? true)];
    const child = runner.spawn(command, logOf(home), options.follow ?? false);
    child.unref();
    const ended = exitOf(child);
    while (!ended.done) {
      if (findPostmaster(cluster)) return true;
      await pause(10);
    }
    await pause(200);
  }
  throw new Error(`The database did not start. ${logEnd(home)}`);
}

function settings(socketFolder: string, fsync: boolean): string[] {
  const chosen = {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    fsync: fsync ? 'on' : 'off',
    // Little to replay, so that a start after a crash is quick.
    max_wal_size: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Made beside its place and moved there whole, so that a killed initdb leaves no half cluster. */
async function makeCluster(home: string, initdb: string, runner: Runner): Promise<void> {
  const nursery = join(home, 'postgres.new');
  rmSync(nursery, { recursive: true, force: true });
  mkdirSync(nursery, { mode: 0o700 });
  const password = join(nursery, 'password');
  writeFileSync(password, keptSecret(home, 'database-password'), { mode: 0o600 });
  for (const path of [nursery, password]) runner.own(path);
  const target = join(nursery, 'cluster');
  const options = ['-U', 'diptych', `--pwfile=${password}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  const locale = ['--locale-provider=builtin', '--locale=C.UTF-8'];
  const child = runner.spawn([initdb, '-D', target, ...options, ...locale], logOf(home), true);
  const ended = exitOf(child);
  while (!ended.done) await pause(10);
  if (child.exitCode !== 0) throw new Error(`The database could not be made. ${logEnd(home)}`);
  renameSync(target, clusterOf(home));
  rmSync(nursery, { recursive: true, force: true });
}

function exitOf(child: ChildProcess): { done: boolean } {
  const state = { done: false };
  child.once('exit', () => {
    state.done = true;
  });
  child.once('error', () => {
    state.done = true;
  });
  return state;
}

function addressOf(home: string, socketFolder: string, database: string): string {
  const password = keptSecret(home, 'database-password');
  return `postgresql://diptych:${password}@${encodeURIComponent(socketFolder)}/${database}`;
}

function clusterOf(home: string): string {
  return join(home, 'postgres');
}

function logOf(home: string): string {
  return join(home, 'postgres.log');
}

function trimLog(home: string): void {
  const path = logOf(home);
  if (existsSync(path) && readFileSync(path).length > 5_000_000) rmSync(path);
}

function logEnd(home: string): string {
  const lines = existsSync(logOf(home)) ? readFileSync(logOf(home), 'utf8').trimEnd().split('\n') : [];
  return [`Its log (${logOf(home)}) ends with:`, ...lines.slice(-5)].join('\n  ');
}
