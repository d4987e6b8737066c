// Recomputes from the rows what the database and the stores promise, as if no constraint and no trigger had been there:
// a restored dump, a hand on the console or a bug of ours may have gone past them.
import { asc, eq, gt, sql } from 'drizzle-orm';
import { hashOfEdition } from '../publishing/edition.ts';
import { db, type Transaction } from './client.ts';
import { promises } from './promises.ts';
import { schema } from './schema/index.ts';
import { brokenByBoard } from './verify-board.ts';

export type Breach = {
  /** What should hold, in a sentence. */
  readonly promise: string;
  /** The row that breaks it: its table and id. */
  readonly where: string;
};

/** Where one fault broke everything, its first rows say as much as all. */
const ENOUGH = 1000;

/**
 * Checks every promise in one snapshot, beside a desk at work, and gives each breach, at most 1,000 of a promise. Reads
 * every row a few times, changes nothing, holds one article in memory at a time.
 */
export async function verify(): Promise<Breach[]> {
  return db().transaction(
    async (tx) => {
      const breaches: Breach[] = [];
      for (const [promise, query] of Object.entries(promises)) {
        const few = sql`select * from (${query}) broken limit ${ENOUGH}`;
        const { rows } = await tx.execute<{ where: string }>(few);
        breaches.push(...rows.map((row) => ({ promise, where: row.where })));
      }
      return [...breaches, ...(await boardBreaches(tx)), ...(await editionBreaches(tx))];
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function boardBreaches(tx: Transaction): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for await (const id of idsOf(tx, schema.article)) {
    for (const promise of await brokenByBoard(tx, id)) breaches.push({ promise, where: `pairing ${id}` });
  }
  return breaches;
}

async function editionBreaches(tx: Transaction): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const { edition } = schema;
  for await (const id of idsOf(tx, edition)) {
    const [row] = await tx.select().from(edition).where(eq(edition.id, id));
    if (row && hashOfEdition(row) !== row.hash)
      breaches.push({ promise: 'The hash of an edition is that of what it holds.', where: `edition ${id}` });
  }
  return breaches;
}

/** All ids of a table, fetched in batches. */
async function* idsOf(tx: Transaction, table: typeof schema.article | typeof schema.edition): AsyncGenerator<string> {
  const BATCH = 1000;
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await tx
      .select({ id: table.id })
      .from(table)
      .where(gt(table.id, last))
      .orderBy(asc(table.id))
      .limit(BATCH);
    for (const { id } of rows) yield id;
    last = rows.at(-1)?.id ?? last;
    if (rows.length < BATCH) return;
  }
}
