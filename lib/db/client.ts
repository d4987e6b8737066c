import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { schema } from './schema/index.ts';

export type Database = NodePgDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

type Open = { readonly pool: pg.Pool; readonly sockets: ReadonlySet<Socket>; readonly database: Database };

/** Next evaluates modules more than once in one process, so the one pool hangs on globalThis. */
const place = globalThis as { [key: symbol]: Open | undefined };
const key = Symbol.for('diptych.database');

/** The database of this process, opened on first use. Whoever started the process has said where it is: see pointTo. */
export function db(): Database {
  place[key] ??= open();
  return place[key].database;
}

/** Says where the database is, for this process and those it starts. */
export function pointTo(connectionString: string): void {
  process.env.DIPTYCH_DATABASE = connectionString;
}

/** A connection on which nothing came for so long is dead, whatever its socket says; no statement of the desk takes so long. */
const SILENCE = 120_000;
/** How long closing waits for the connections in use, in milliseconds. */
const PATIENCE = 5_000;

/** Waits for the connections in use, but not long, then closes them all. The next db() opens anew. */
export async function closeDb(): Promise<void> {
  const opened = place[key];
  place[key] = undefined;
  if (!opened) return;
  const given = new AbortController();
  const late = pause(PATIENCE, undefined, { signal: given.signal }).catch(() => {});
  await Promise.race([opened.pool.end(), late]);
  given.abort();
  for (const socket of opened.sockets) socket.destroy();
}

/**
 * What the desk relies on, whatever the database or its role were set to: dates are read in this style, and revisions are
 * compared by what is committed by then. Whoever waits for a lock that somebody outside holds gives up well before those
 * who wait for one of the connections, so that what has nothing to do with it goes on; and a desk that is cut off in the
 * middle of a write, of which the server may hear only after hours, holds its locks no longer than a minute.
 */
const RELIED_ON = [
  `set datestyle = 'iso'`,
  `set default_transaction_isolation = 'read committed'`,
  `set lock_timeout = '5s'`,
  `set idle_in_transaction_session_timeout = '1min'`,
].join('; ');

function open(): Open {
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('The build must not open the database.');
  const connectionString = process.env.DIPTYCH_DATABASE ?? process.env.DATABASE_URL;
  if (!connectionString) throw new Error('No database is open: start the desk with bin/diptych, or set DATABASE_URL.');
  const sockets = new Set<Socket>();
  const stream = () => {
    const socket = new Socket();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    return socket.setTimeout(SILENCE, () => socket.destroy(new Error('It did not answer for two minutes.')));
  };
  const pool = new pg.Pool({
    connectionString,
    max: 20,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    stream,
    onConnect: (client) => client.query(RELIED_ON).then(() => {}),
  });
  // A connection that the server drops would otherwise end the process: an idle one tells the pool too, one in the middle
  // of a transaction only itself. Its query fails by itself, and the next one opens another connection.
  const tell = (error: Error) => {
    if (!pool.ending) console.error(`A database connection was lost: ${error.message}`);
  };
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', tell));
  return { pool, sockets, database: drizzle({ client: pool, schema }) };
}
