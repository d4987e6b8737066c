import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keptSecret } from '../env.ts';
import { disownPostmaster, findPostmaster, makeSocketFolder, postgresPrograms } from './postgres-files.ts';
import { type Footing, findRunner, type Runner } from './postgres-process.ts';

export type StartOptions = {
  /** The server stops when this process is gone, however it went; for processes that serve, not for passing commands. */
  readonly follow?: boolean;
  /** False only in tests, which lose nothing when the power goes. */
  readonly fsync?: boolean;
  /** Only tests choose it. */
  readonly footing?: Footing;
};

/**
 * Begins the server of the folder `home`, making its cluster first where there is none, and waits until it says so in
 * its postmaster.pid; false when one runs already. To be called by one process at a time.
 */
export async function startServer(home: string, options: StartOptions): Promise<boolean> {
  const cluster = clusterOf(home);
  if (findPostmaster(cluster)) return false;
  const runner = findRunner(cluster, options.footing);
  const programs = postgresPrograms();
  if (runner.footing === 'user') chmodSync(home, 0o711);
  for (const path of [home, programs.initdb]) runner.reach(path);
  trimLog(home);
  if (!existsSync(join(cluster, 'PG_VERSION'))) await makeCluster(home, programs.initdb, runner);
  const socketFolder = makeSocketFolder(home, runner.owners);
  for (const path of [cluster, socketFolder]) runner.own(path);
  const command = [programs.postgres, '-D', cluster, ...settings(socketFolder, options.fsync ?? true)];
  const end = Date.now() + 30_000;
  do {
    disownPostmaster(cluster);
    const before = logText(home).length;
    const child = runner.spawn(command, logOf(home), options.follow ?? false);
    child.unref();
    const ended = exitOf(child);
    while (!ended.done) {
      if (findPostmaster(cluster)) return true;
      await pause(10);
    }
    // A survivor of a killed server may need a moment to notice; the new one refuses to start beside it.
    if (!/shared memory block|lock file/.test(logText(home).slice(before))) break;
    await pause(200);
  } while (Date.now() < end);
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

export function clusterOf(home: string): string {
  return join(home, 'postgres');
}

function logOf(home: string): string {
  return join(home, 'postgres.log');
}

function logText(home: string): string {
  return existsSync(logOf(home)) ? readFileSync(logOf(home), 'utf8') : '';
}

function trimLog(home: string): void {
  if (logText(home).length > 5_000_000) rmSync(logOf(home));
}

export function logEnd(home: string): string {
  const lines = logText(home).trimEnd().split('\n');
  return [`Its log (${logOf(home)}) ends with:`, ...lines.slice(-5)].join('\n  ');
}
