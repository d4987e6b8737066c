import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findPostmaster } from '../lib/db/postgres-files.ts';
import { leash } from '../lib/db/postgres-process.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export type Run = {
  readonly child: ChildProcess;
  /** What it has printed so far, on both channels. */
  output(): string;
  /** Settles when what it has printed is enough; throws with the output when it ends before. */
  until(isEnough: (printed: string) => boolean): Promise<void>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
};

/** Runs bin/diptych as a person would, on a data folder of the test's own. `prefix` can change who runs it. */
export function runDiptych(
  args: readonly string[],
  dataFolder: string,
  { prefix = [], settings = {} }: { prefix?: readonly string[]; settings?: Record<string, string> } = {},
): Run {
  return runProgram([...prefix, process.execPath, join(root, 'bin/diptych'), ...args], dataFolder, settings);
}

/** Serves on a free port and settles when the desk is ready, with its address. */
export async function serveDesk(
  dataFolder: string,
  options: Parameters<typeof runDiptych>[2] = {},
): Promise<Run & { address: string }> {
  const run = runDiptych(['serve', '--port', '0'], dataFolder, options);
  const ready = /Ready at (http:\S+)/;
  await run.until((printed) => ready.test(printed));
  return { ...run, address: ready.exec(run.output())?.[1] ?? '' };
}

/** Whatever it runs ends with the tests: a desk left over from a killed run would keep the next one from building. */
export function runProgram(command: readonly string[], dataFolder: string, settings: Record<string, string> = {}): Run {
  const [program = '', ...args] = [...leash('TERM'), ...command];
  const { DATABASE_URL, DIPTYCH_DATABASE, AUTH_SECRET, PORT, HOST, ...rest } = process.env;
  const child = spawn(program, args, { cwd: root, env: { ...rest, DIPTYCH_DATA: dataFolder, ...settings } });
  let printed = '';
  let hear = () => {};
  const nextWords = () => new Promise<false>((resolve) => (hear = () => resolve(false)));
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      printed += chunk;
      hear();
    });
  }
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
    child.once('error', (error) => resolve(error.message));
  });
  const until = async (isEnough: (printed: string) => boolean) => {
    const over = ended.then(() => true);
    while (!isEnough(printed)) {
      if ((await Promise.race([over, nextWords()])) && !isEnough(printed))
        throw new Error(`It ended early:\n${printed}`);
    }
  };
  return { child, ended, output: () => printed, until };
}

/** Holds back all who want to read this table of a desk, until what it gives is called. */
export async function holdTable(dataFolder: string, table: string): Promise<() => Promise<void>> {
  const host = findPostmaster(join(dataFolder, 'postgres'))?.socketFolder;
  const password = readFileSync(join(dataFolder, 'database-password'), 'utf8');
  const client = new pg.Client({ host, user: 'diptych', password, database: 'diptych' });
  await client.connect();
  await client.query(`begin; lock table ${table} in access exclusive mode`);
  return () => client.end();
}

/** The server process of a data folder and all it has begun. */
export function serverProcesses(dataFolder: string): number[] {
  const postmaster = Number(readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
  return [postmaster, ...children.map(Number)];
}

/** A zombie counts as gone: it only waits for its parent to notice. */
export function isAlive(pid: number): boolean {
  return !/^State:\s+[ZX]/m.test(statusOf(pid) || 'State: X');
}

export function killHard(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)$/m.exec(statusOf(pid))?.[1]);
}

function statusOf(pid: number | string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
