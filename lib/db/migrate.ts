import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

export const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url));

/** Any number for the lock that all migrating processes share. */
const lock = 727_001;

/**
 * Brings the database up to date. Any number of processes may call it at once: the first does the work under an
 * advisory lock, the others wait and find nothing left to do. Of one that is up to date nothing is asked but to be read,
 * so the role of the desk need not own it, and a standby can be verified.
 * @param patience how long the server may take to answer at all, in milliseconds
 * @throws one sentence when it cannot be reached, or is none that this desk can work on
 */
export async function migrateDatabase(connectionString: string, patience = 10_000): Promise<void> {
  if (!existsSync(`${migrationsFolder}/meta/_journal.json`)) return;
  const client = await connected(connectionString, patience);
  try {
    await refuseOtherEncoding(client);
    await client.query('select pg_advisory_lock($1)', [lock]);
    const [wanted, reached] = [lastMigration(), await lastDone(client)];
    // What later triggers and tables promise, this code would not know of.
    if (reached > wanted) throw new Error('This database was brought up to date by a later Diptych: start that one.');
    if (reached < wanted) await migrate(drizzle({ client }), { migrationsFolder });
  } finally {
    await client.end();
  }
}

async function connected(connectionString: string, patience: number): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: patience });
  // A connection that is lost lets its statement fail; the news of it, unheard, would end the process besides.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (!(error instanceof Error && error.message === 'timeout expired')) throw error;
    throw new Error(`The database at ${client.host}:${client.port} did not answer within ${patience / 1000} seconds.`);
  }
}

/** Others take no Chinese, or count bytes for letters, and would say so only in the middle of the work. */
async function refuseOtherEncoding(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_encoding: string }>('show server_encoding');
  const encoding = rows[0]?.server_encoding;
  if (encoding === 'UTF8') return;
  throw new Error(
    `The database ${client.database} is in ${encoding}: create one with ENCODING 'UTF8' TEMPLATE template0.`,
  );
}

/** Migrations are known by when they were made. */
function lastMigration(): number {
  return Math.max(...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis));
}

async function lastDone(client: pg.Client): Promise<number> {
  const table = 'drizzle.__drizzle_migrations';
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
  if (!rows[0]?.there) return 0;
  const done = await client.query<{ last: string | null }>(`select max(created_at) as last from ${table}`);
  return Number(done.rows[0]?.last ?? 0);
}
