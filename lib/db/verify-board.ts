// What must hold between an article's blocks, its board and its paragraphs.
import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { type Board, isProblem, LANES, piecesOf, rangeOf, replay, type TextOf } from '../pairing/edit.ts';
import { rowTexts } from '../pairing/rows.ts';
import type { Transaction } from './client.ts';
import { schema } from './schema/index.ts';

const { block, pairing, paragraph, version } = schema;

/** The promises that an article's board breaks, each as a sentence. */
export async function brokenByBoard(tx: Transaction, articleId: string): Promise<string[]> {
  const [row] = await tx.select().from(pairing).where(eq(pairing.articleId, articleId));
  // A long article is paired after its import.
  if (!row) return [];
  const { board, proposed, edits, confirmedRev, rev, file } = row;
  const blocks = await tx
    .select({ id: block.id, text: block.text })
    .from(block)
    .where(and(eq(block.articleId, articleId), eq(block.file, file)));
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const textOf: TextOf = (id) => texts.get(id);
  const found: string[] = [];
  if (!holdsBlocks(board, texts))
    found.push(
      'Each block of the latest file stands on the board once, whole or in pieces that join to just the block.',
    );
  const again = replay(proposed, edits, textOf);
  if (isProblem(again) || !isDeepStrictEqual(again, board))
    found.push('A board is what its edits make of the proposal.');
  if (confirmedRev === rev && !(await isSettled(tx, articleId, board, textOf)))
    found.push('The paragraphs of an article are what its confirmed pairing says.');
  return found;
}

function holdsBlocks(board: Board, texts: ReadonlyMap<string, string>): boolean {
  const ranges = new Map<string, { start: number; end: number }[]>([...texts.keys()].map((id) => [id, []]));
  const seen = new Set<string>();
  for (const piece of board.rows.flatMap(piecesOf)) {
    const range = rangeOf(board, piece);
    const of = ranges.get(range?.block ?? piece);
    if (seen.has(piece) || !of) return false;
    seen.add(piece);
    of.push(range ?? { start: 0, end: texts.get(piece)?.length ?? -1 });
  }
  const areRowsSound = new Set(board.rows.map(({ id }) => id)).size === board.rows.length;
  return areRowsSound && [...ranges].every(([id, parts]) => joinsTo(parts, texts.get(id)?.length ?? -1));
}

function joinsTo(parts: { start: number; end: number }[], length: number): boolean {
  let at = 0;
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    if (start !== at || end <= start) return false;
    at = end;
  }
  return at === length;
}

async function isSettled(tx: Transaction, articleId: string, board: Board, textOf: TextOf): Promise<boolean> {
  const rows = rowTexts(board, textOf);
  const there = await tx
    .select({ id: paragraph.id, rowId: paragraph.rowId, kind: paragraph.kind, lanes: paragraph.lanes })
    .from(paragraph)
    .where(and(eq(paragraph.articleId, articleId), isNotNull(paragraph.position)))
    .orderBy(asc(paragraph.position));
  const latest = await latestTexts(tx, articleId);
  const settled = there.map(({ id, rowId, kind, lanes }) => {
    const texts = LANES.filter((lane) => lanes.includes(lane)).map((origin) => {
      return { origin, text: latest.get(`${id} ${origin}`) };
    });
    return { id: rowId, kind, texts };
  });
  return isDeepStrictEqual(settled, rows);
}

async function latestTexts(tx: Transaction, articleId: string): Promise<Map<string, string>> {
  const rows = await tx
    .select({ paragraphId: version.paragraphId, origin: version.origin, text: version.text })
    .from(version)
    .innerJoin(paragraph, eq(paragraph.id, version.paragraphId))
    .where(eq(paragraph.articleId, articleId))
    .orderBy(asc(version.number));
  return new Map(rows.map(({ paragraphId, origin, text }) => [`${paragraphId} ${origin}`, text]));
}
