import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeDb, pointTo } from './client.ts';
import { migrateDatabase, migrationsFolder } from './migrate.ts';

/** Call once at the top of a test file: db() is then a migrated database of that file's own, on a real server. */
export function onTestDatabase(): void {
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const made = await testDatabase();
    drop = made.drop;
    pointTo(made.connectionString);
  });
  afterAll(async () => {
    await closeDb();
    await drop?.();
  });
}

/** A migrated, otherwise empty database, copied from one that is migrated once a run. */
export async function testDatabase(): Promise<{ connectionString: string; drop(): Promise<void> }> {
  const server = await serverAddress();
  const name = `diptych_test_${randomBytes(6).toString('hex')}`;
  await withClient(server, async (client) => {
    // Copying needs the template to itself, and so does making it.
    await client.query('select pg_advisory_lock($1)', [727_004]);
    const template = await makeTemplate(client, server);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    connectionString: withDatabase(server, name),
    drop: () =>
      withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`)).then(() => {}),
  };
}

/** The server of this test run: TEST_DATABASE_URL, or an embedded one that the first asker starts. */
async function serverAddress(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return given;
  const answer = JSON.parse(await text(connect(inject('databaseDoor')))) as Answer;
  if (answer.connectionString === undefined) throw new Error(answer.problem);
  return answer.connectionString;
}

type Answer = { connectionString: string } | { connectionString?: undefined; problem: string };

/** The template is named for the migrations it has had, so that new ones never meet an old template. */
async function makeTemplate(client: pg.Client, server: string): Promise<string> {
  const name = `diptych_template_${migrationsHash()}`;
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount) return name;
  await client.query(`drop database if exists ${name}_new`);
  await client.query(`create database ${name}_new`);
  await migrateDatabase(withDatabase(server, `${name}_new`));
  await client.query(`alter database ${name}_new rename to ${name}`);
  return name;
}

function migrationsHash(): string {
  const names = existsSync(migrationsFolder)
    ? readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'))
    : [];
  const hash = createHash('sha256');
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(migrationsFolder, name)));
  return hash.digest('hex').slice(0, 16);
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}
