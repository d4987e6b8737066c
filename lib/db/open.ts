import { env } from '../env.ts';
import { closeDb, pointTo } from './client.ts';
import { type Embedded, openEmbedded } from './embedded.ts';
import { migrateDatabase } from './migrate.ts';

export type OpenDatabase = {
  readonly connectionString: string;
  /** Null with DATABASE_URL. */
  readonly embedded: Embedded | null;
  /** Closes the pool, then leaves the embedded server, which stops when nobody else is there. */
  close(): Promise<void>;
};

/**
 * Opens the database that the environment names, brings it up to date and points db() at it. `follow` is for the
 * process that serves: its embedded server stops when the process is gone, however it went.
 */
export async function openDatabase(options: { follow?: boolean } = {}): Promise<OpenDatabase> {
  const { databaseUrl, dataFolder } = env();
  const embedded = databaseUrl === null ? await openEmbedded(dataFolder, options) : null;
  const connectionString = embedded?.connectionString ?? databaseUrl ?? '';
  try {
    await migrateDatabase(connectionString);
  } catch (error) {
    await embedded?.leave();
    throw error;
  }
  pointTo(connectionString);
  return {
    connectionString,
    embedded,
    close: async () => {
      await closeDb();
      await embedded?.leave();
    },
  };
}
