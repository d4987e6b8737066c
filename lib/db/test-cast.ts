// The named cast in a test database, and an article on its desk.
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { importArticle } from '../articles/store.ts';
import type { Board, Row } from '../pairing/edit.ts';
import { confirmPairing } from '../pairing/store.ts';
import type { Actor, Person } from '../people/actor.ts';
import { cast } from '../people/cast.ts';
import { db } from './client.ts';
import { schema } from './schema/index.ts';

export type Cast = Record<keyof typeof cast | 'eve', Person>;

/** Writes the people of the cast, and Eve, a second editor. */
export async function testCast(): Promise<Cast> {
  const people = Object.entries({ ...cast, eve: { name: 'Eve', email: 'eve@example.org', role: 'editor' } as const });
  const rows = await db()
    .insert(schema.person)
    .values(people.map(([, one]) => one))
    .returning();
  const actors = rows.map(({ id, name, role }, k) => [people[k]?.[0], { kind: 'person', id, name, role }]);
  return Object.fromEntries(actors) as Cast;
}

export const newKey = (): string => randomUUID();

const STREAM = `The mill on the Arn opens its doors again

On 3 May the old mill on the river Arn was opened again after 12 years of repair works by the mayor Ilse Varga.

After twelve years of repairs, Mayor Ilse Varga reopened the old mill on the river Arn on 3 May.

The mill belongs to the town since 1921 and it will be a museum and a bakery at the same time.

Owned by the town since 1921, the mill will house both a museum and a bakery.

Visitors are able to see the wheel turning every Saturday, said the miller Jon Petri.

Miller Jon Petri said that visitors can watch the wheel turn every Saturday.`;

/**
 * A small article on the desk, imported by `actor`: a title, then pairs, whatever the pairing engine makes of it, so that
 * a test of the desk does not hang on that. Its pairing is confirmed unless told otherwise.
 */
export async function testArticle(actor: Actor, { confirmed = true, text = STREAM } = {}): Promise<string> {
  const input = { text, fileName: 'mill.txt', sourceLang: 'hu', targetLang: 'en', key: newKey() };
  const { id } = await importArticle(actor, input);
  const { block, pairing } = schema;
  const blocks = await db().select({ id: block.id }).from(block).where(eq(block.articleId, id)).orderBy(block.position);
  const board = pairwise(blocks.map((one) => one.id));
  const found = { articleId: id, proposed: board, board };
  await db().insert(pairing).values(found).onConflictDoUpdate({ target: pairing.articleId, set: found });
  if (confirmed) await confirmPairing(actor, { articleId: id, rev: 0, key: newKey() });
  return id;
}

function pairwise([title = '', ...ids]: string[]): Board {
  const look = { source: [], literal: [], furniture: false, confidence: 1, reasons: [] };
  const rows: Row[] = [{ ...look, id: `row-${title}`, kind: 'title', polished: [title] }];
  for (let k = 0; k < ids.length; k += 2) {
    const [literal, polished] = [ids.slice(k, k + 1), ids.slice(k + 1, k + 2)];
    rows.push({ ...look, id: `row-${literal[0]}`, kind: 'paragraph', literal, polished });
  }
  return { rows, pieces: {} };
}
