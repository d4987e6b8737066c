import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrateDatabase } from './migrate.ts';
import { testDatabase } from './testing.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let owner: pg.Client;

beforeEach(async () => {
  database = await testDatabase();
  owner = new pg.Client(database.connectionString);
  await owner.connect();
});

afterEach(async () => {
  await owner.end();
  await database.drop();
});

/** Another way in, or to another database of the server. */
function address(change: Partial<Pick<URL, 'username' | 'password' | 'pathname'>>): string {
  return Object.assign(new URL(database.connectionString), change).href;
}

describe('a database that is up to date', () => {
  test('is enough for a role that may read and write rows and nothing else', async () => {
    const role = `${owner.database}_hand`;
    await owner.query(`create role ${role} login password 'of a test'; grant usage on schema drizzle to ${role};
      grant select on drizzle.__drizzle_migrations to ${role}`);
    try {
      await migrateDatabase(address({ username: role, password: 'of a test' }));
    } finally {
      await owner.query(`drop owned by ${role}; drop role ${role}`);
    }
  });

  test('may be one that takes no writes, such as a standby', async () => {
    await owner.query(`alter database ${owner.database} set default_transaction_read_only = on`);
    await migrateDatabase(database.connectionString);
  });

  test('by a later Diptych is left alone, and the sentence says which to start', async () => {
    await owner.query(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a later one', 9e12)`);
    await expect(migrateDatabase(database.connectionString)).rejects.toThrow(/later Diptych: start that one/);
  });
});

test('a database that takes only Latin letters is refused before anything is made in it', async () => {
  const latin = `${owner.database}_latin`;
  const locale = `locale_provider libc locale 'C'`;
  await owner.query(`create database ${latin} template template0 encoding 'LATIN1' ${locale}`);
  try {
    const refused = migrateDatabase(address({ pathname: `/${latin}` }));
    await expect(refused).rejects.toThrow(`The database ${latin} is in LATIN1: create one with ENCODING 'UTF8'`);
  } finally {
    await owner.query(`drop database ${latin} with (force)`);
  }
});

describe('a server at the address', () => {
  let door: Server | undefined;
  const sockets: Socket[] = [];

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    door?.close();
  });

  async function behind(answer: (socket: Socket) => void): Promise<string> {
    const opened = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
      answer(socket);
    });
    door = opened;
    await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(opened.address() as AddressInfo).port}`;
  }

  test('that takes the call and says nothing is waited for a while and then named', async () => {
    const host = await behind(() => {});
    const sentence = `The database at ${host} did not answer within 0.2 seconds.`;
    await expect(migrateDatabase(`postgresql://nobody@${host}/none`, 200)).rejects.toThrow(sentence);
  });
});
