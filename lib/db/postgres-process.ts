import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';

/**
 * How a program is started without root's powers. PostgreSQL refuses to run as root. In a user namespace it is still
 * root to the files outside, so even a folder of mode 700 in root's home works, and no user of its own is needed.
 * Where namespaces are not permitted it runs as another user, who must then own the data and reach the programs.
 */
export type Footing = 'plain' | 'namespace' | 'user';

export type Runner = {
  readonly footing: Footing;
  /** The user numbers that may own what the server uses. */
  readonly owners: readonly number[];
  /** Gives a path to the user the server runs as. */
  own(path: string): void;
  /** Throws one sentence when that user may not get to a path. */
  reach(path: string): void;
  /** `follow`: when this process is gone for good, the kernel tells the program to stop in order. */
  spawn(command: readonly string[], log: string, follow: boolean): ChildProcess;
};

/**
 * The first footing that this machine permits; `wanted` is for tests. Data that another user made is served as that
 * user: `cluster` need not exist yet.
 */
export function findRunner(cluster: string, wanted?: Footing): Runner {
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? strangeOwner(cluster) : null;
  const footing = owner ? 'user' : (wanted ?? (!isRoot ? 'plain' : namespaceWorks() ? 'namespace' : 'user'));
  const user = footing === 'user' ? (owner ?? ownUser()) : null;
  return {
    footing,
    owners: [process.getuid?.() ?? 0, ...(user ? [user.uid] : [])],
    own: (path) => user && spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, path]),
    reach: (path) => user && reach(path, user),
    spawn: (command, log, follow) => start([...prefix(footing, follow), ...command], log, user),
  };
}

function reach(path: string, user: User): void {
  if (spawnSync('test', ['-x', path], { cwd: '/', ...user }).status === 0) return;
  throw new Error(
    `PostgreSQL does not run as root, this machine permits no user namespace, and user ${user.uid} may not get to ${path}: ` +
      'start Diptych as a plain user, put it where that user may enter, or set DATABASE_URL.',
  );
}

function strangeOwner(cluster: string): User | null {
  const stat = statSync(cluster, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : null;
}

type User = { readonly uid: number; readonly gid: number };

function prefix(footing: Footing, follow: boolean): string[] {
  // Inside the namespace, since entering one takes the death signal away. SIGINT is PostgreSQL's fast, orderly stop.
  const follower = follow ? leash('INT') : [];
  return footing === 'namespace' ? [...namespace(), ...follower] : follower;
}

/** What a command begins with that the kernel is to stop, by this signal, when whoever started it is gone; where it can. */
export function leash(signal: 'INT' | 'TERM'): string[] {
  const before = ['setpriv', '--pdeathsig', signal, '--'];
  return spawnSync('setpriv', [...before.slice(1), 'true']).status === 0 ? before : [];
}

function start(command: readonly string[], log: string, user: User | null): ChildProcess {
  const [program = '', ...args] = command;
  const output = openSync(log, 'a', 0o600);
  const child = spawn(program, args, {
    cwd: '/',
    // A session of its own: Ctrl-C is for the app, which stops the server after the last request.
    detached: true,
    stdio: ['ignore', output, output],
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC', NODE_ENV: process.env.NODE_ENV },
    ...(user ?? {}),
  });
  closeSync(output);
  return child;
}

function namespaceWorks(): boolean {
  const [program = '', ...args] = namespace();
  return spawnSync(program, [...args, 'true']).status === 0;
}

/** initdb wants a user that the machine knows by name; inside the namespace any will do. */
function namespace(): string[] {
  const known = users().find((user) => user.uid !== 0);
  return ['unshare', '--user', `--map-user=${known?.uid ?? 1000}`, '--'];
}

function ownUser(): User {
  if (!users('diptych').length) {
    spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'diptych']);
  }
  const user = users('diptych')[0] ?? users('nobody')[0];
  if (!user) throw new Error('PostgreSQL does not run as root: start Diptych as a plain user, or set DATABASE_URL.');
  return user;
}

function users(name?: string): User[] {
  if (!existsSync('/etc/passwd')) return [];
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n').filter(Boolean);
  return rows
    .map((row) => row.split(':'))
    .filter(([login]) => name === undefined || login === name)
    .map(([, , uid, gid]) => ({ uid: Number(uid), gid: Number(gid) }));
}
