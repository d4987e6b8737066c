import { setTimeout as pause } from 'node:timers/promises';
import { env } from '../env.ts';
import { closeDb, pointTo } from './client.ts';
import { type Embedded, openEmbedded } from './embedded.ts';
import { migrateDatabase } from './migrate.ts';

export type OpenDatabase = {
  readonly connectionString: string;
  /** Closes the pool, then leaves the embedded server, which stops when nobody else is there. */
  close(): Promise<void>;
};

/** Another process serves the desk from this folder's embedded database. */
export class FolderTaken extends Error {}

/**
 * Opens the database that the environment names, brings it up to date and points db() at it. `serving` is for the one
 * process that serves the desk: nobody else may then serve the same embedded database (throws FolderTaken), its server
 * is started again when it dies, and it stops when this process is gone, however it went.
 */
export async function openDatabase(options: { serving?: boolean } = {}): Promise<OpenDatabase> {
  const { databaseUrl, dataFolder } = env();
  const embedded = databaseUrl === null ? await tend(dataFolder, options.serving ?? false) : null;
  const connectionString = embedded?.connectionString ?? databaseUrl ?? '';
  try {
    await migrateDatabase(connectionString);
  } catch (error) {
    await embedded?.close();
    throw error;
  }
  pointTo(connectionString);
  return {
    connectionString,
    close: async () => {
      await closeDb();
      await embedded?.close();
    },
  };
}

async function tend(folder: string, serving: boolean): Promise<OpenDatabase> {
  // Always the newest server, or the way to it, so that closing meets the one that is just being started.
  let server = enter(folder, serving);
  let closing = false;
  const watch = async () => {
    await (await server).lost;
    while (!closing) {
      console.error('diptych: The database server went away; starting it again ...');
      await pause(500);
      if (closing) return;
      server = enter(folder, serving);
      if (await server.catch(console.error)) return watch();
    }
  };
  const { connectionString } = await server;
  if (serving) watch();
  return {
    connectionString,
    close: async () => {
      closing = true;
      // One that could not be started again has nobody to leave.
      await (await server.catch(() => null))?.leave();
    },
  };
}

async function enter(folder: string, serving: boolean): Promise<Embedded> {
  const server = await openEmbedded(folder, { follow: serving });
  if (!serving || (await server.claim())) return server;
  await server.leave();
  throw new FolderTaken();
}
