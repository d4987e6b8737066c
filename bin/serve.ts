import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import next from 'next';
import { db } from '../lib/db/client.ts';
import { FolderTaken, type OpenDatabase, openDatabase } from '../lib/db/open.ts';
import { seed } from '../lib/db/seed.ts';
import { authSecret, env, readEnv } from '../lib/env.ts';
import { operator } from '../lib/people/actor.ts';
import { inviteFirstAdministrator } from '../lib/people/invitation/store.ts';
import { invitationAddress } from './address.ts';
import { type Door, openDoor } from './door.ts';
import { lockFolder } from './folder-lock.mjs';

export type ServeOptions = { readonly dev: boolean; readonly port: string | undefined };

/** How long requests under way may take once the server is told to stop, in milliseconds. */
const grace = 10_000;

/** Serves the desk until SIGINT, SIGTERM or SIGHUP; owns everything that has to live and end with it. */
export async function serve(options: ServeOptions): Promise<number> {
  const toldToStop = stopSignal();
  // Nobody may be reading any more (a closed terminal); telling of that would fail too, and again, without end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const door = await listen(options);
  const database = await open(door);
  // Set-up must not replace the build under it. A second desk of the same folder may have the lock already.
  const release = options.dev ? null : await lockFolder('served', process.cwd());
  const desk = next({
    dev: options.dev,
    dir: process.cwd(),
    hostname: env().host,
    port: door.port,
    httpServer: door.server,
  });
  try {
    await desk.prepare();
    door.open(desk.getRequestHandler());
    welcome();
    await toldToStop;
    say('Stopping: the requests under way first, then the database ...');
  } finally {
    await door.close(grace);
    await desk.close();
    rmSync(servingFile(env().dataFolder), { force: true });
    await database.close();
    release?.();
  }
  say('Stopped.');
  return 0;
}

/** Settles the environment, since Next evaluates lib/env.ts again for itself, and takes the port. */
async function listen({ dev, port }: ServeOptions): Promise<Door> {
  const mode = { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' };
  Object.assign(process.env, mode, port === undefined ? {} : { PORT: port });
  const wanted = readEnv(process.env);
  const isLoopback = ['127.0.0.1', 'localhost', '::1'].includes(wanted.host);
  if (wanted.isDemo && !isLoopback) {
    throw new Error(
      'On the embedded database anybody may sign in, so it serves this machine only: unset HOST, or set DATABASE_URL.',
    );
  }
  const https = wanted.baseUrl.startsWith('https:');
  try {
    const door = await openDoor({ ...wanted, dev, https, localOnly: wanted.isDemo, isReady });
    process.env.PORT = String(door.port);
    process.env.DIPTYCH_URL = readEnv(process.env).baseUrl;
    return door;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    const same = servedAt(wanted.dataFolder);
    if (same?.endsWith(`:${wanted.port}`)) throw alreadyServed(same);
    throw new Error(
      `Port ${wanted.port} is taken by another program; choose another one, such as PORT=${wanted.port + 1}.`,
    );
  }
}

async function open(door: Door): Promise<OpenDatabase> {
  const { isDemo, dataFolder, baseUrl } = env();
  try {
    say(isDemo ? `Opening the embedded database in ${dataFolder} ...` : 'Opening the database of DATABASE_URL ...');
    const database = await openDatabase({ serving: true });
    Object.assign(process.env, { AUTH_SECRET: authSecret(), NEXTAUTH_SECRET: authSecret(), NEXTAUTH_URL: baseUrl });
    if (isDemo) writeFileSync(servingFile(dataFolder), baseUrl);
    say('The database is up to date.');
    await furnish(isDemo);
    return database;
  } catch (error) {
    await door.close(0);
    throw error instanceof FolderTaken ? alreadyServed(servedAt(dataFolder)) : error;
  }
}

/** What an empty database gets: the demo desk where it is the embedded one, else the way in for the first administrator. */
async function furnish(isDemo: boolean): Promise<void> {
  if (isDemo) {
    if (await seed()) say('The demo desk is laid out.');
    return;
  }
  const link = await inviteFirstAdministrator(operator);
  if (link) say(`Nobody administers this desk yet. Whoever opens this link first does: ${invitationAddress(link)}`);
}

/** Throws when the database does not answer within two seconds. */
async function isReady(): Promise<void> {
  const answer = db().execute(sql`select 1`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, 2_000, new Error('The database is late.'));
  });
  await Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** The first signal asks for an orderly stop; a second one is a person who will not wait. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked && signal === 'SIGINT') process.exit(130);
        asked = true;
        resolve();
      });
    }
  });
}

function welcome(): void {
  const people = env().isDemo
    ? '\ndiptych: Sign in with one click: Tomas translates, Edith edits, Ada administers.'
    : '';
  say(`Ready at ${env().baseUrl}${people}`);
}

function servingFile(dataFolder: string): string {
  return join(dataFolder, 'served-at');
}

function servedAt(dataFolder: string): string | null {
  const path = servingFile(dataFolder);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function alreadyServed(address: string | null): Error {
  const where = address ? ` at ${address}` : '';
  return new Error(`This folder's desk is already open${where}: use that one, or stop it first.`);
}

function say(sentence: string): void {
  console.log(`diptych: ${sentence}`);
}
