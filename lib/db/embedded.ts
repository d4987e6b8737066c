import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { keptSecret } from '../env.ts';
import { findPostmaster, isServer, type Postmaster } from './postgres-files.ts';
import { clusterOf, logEnd, type StartOptions, startServer } from './postgres-start.ts';

export type Embedded = {
  readonly connectionString: string;
  /** This process began the server (else it joined one that ran). */
  readonly began: boolean;
  readonly pid: number;
  /** True for one process at a time, until it leaves: the right to serve the desk from this folder. */
  claim(): Promise<boolean>;
  /** Settles when the connection to the server has ended, by leaving or because the server died. */
  readonly lost: Promise<void>;
  /** Leaves the server; the last process to leave stops it. */
  leave(): Promise<void>;
};

/** Advisory locks on the database `postgres`: who uses the server (shared), and who serves the desk. */
const inUse = 727_002;
const serving = 727_003;
const patience = 60_000;

/**
 * Joins the PostgreSQL server of this folder, or makes the cluster and starts it. Several processes may call at once;
 * one server results. Finds its way after a kill -9 of anybody. Throws one sentence and the log's end when it cannot.
 */
export async function openEmbedded(folder: string, options: StartOptions = {}): Promise<Embedded> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const home = realpathSync(folder);
  const end = Date.now() + patience;
  let began = false;
  while (Date.now() < end) {
    const running = findPostmaster(clusterOf(home));
    if (!running) began = (await alone(home, () => startServer(home, options))) || began;
    const keeper = running && (await enter(addressOf(home, running.socketFolder, 'postgres')));
    if (keeper) {
      await makeDatabase(keeper);
      if (options.follow) hasten(home, keeper);
      return embedded(home, keeper, running, began);
    }
    await pause(25);
  }
  throw new Error(`The database did not get ready in ${patience / 1000} s. ${logEnd(home)}`);
}

function embedded(home: string, keeper: pg.Client, running: Postmaster, began: boolean): Embedded {
  const lost = new Promise<void>((resolve) => keeper.once('end', resolve));
  return {
    connectionString: addressOf(home, running.socketFolder, 'diptych'),
    lost,
    began,
    pid: running.pid,
    claim: () => tryLock(keeper, serving),
    leave: async () => {
      // A server that is gone already needs no leave.
      const last = await isLast(keeper).catch(() => false);
      if (last) await stop(home, running);
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

/**
 * Whoever tells the server alone to stop, as a guard of memory does, leaves it waiting for this very connection, with
 * nobody new let in. It is told to be quick, and so is gone, which is noticed.
 */
function hasten(home: string, keeper: pg.Client): void {
  const look = setInterval(() => {
    const running = findPostmaster(clusterOf(home));
    if (!running?.isStopping) return;
    try {
      process.kill(running.pid, 'SIGINT');
    } catch {
      // It was quick by itself.
    }
  }, 2_000).unref();
  keeper.once('end', () => clearInterval(look));
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

async function stop(home: string, { pid, socketFolder }: Postmaster): Promise<void> {
  process.kill(pid, 'SIGINT');
  while (isServer(pid, clusterOf(home))) await pause(10);
  if (dirname(socketFolder) !== home) rmSync(socketFolder, { recursive: true, force: true });
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

function addressOf(home: string, socketFolder: string, database: string): string {
  const password = keptSecret(home, 'database-password');
  return `postgresql://diptych:${password}@${encodeURIComponent(socketFolder)}/${database}`;
}
