// What a board comes to when it is confirmed, and what that does to the paragraphs that are there already.
import type { DecisionKind } from '../../review/turn.ts';
import { type Board, LANES, type Lane } from '../edit.ts';
import { isLiteralFirst } from '../habit.ts';
import { type Row, type RowText, rowTexts, textsOf } from '../rows.ts';

/** `literalFirst`: see `isLiteralFirst`. */
export type Settled = { rows: Row[]; literalFirst: boolean | null };

/** @param blocks of the board's file, in stream order */
export function settledOf(board: Board, blocks: readonly { id: string; text: string }[]): Settled {
  const ids = blocks.map(({ id }) => id);
  return { rows: rowTexts(board, textsOf(blocks)), literalFirst: isLiteralFirst(board, ids) };
}

/** A paragraph as it stands; `latest` holds the newest text of each lane it ever had. */
export type Standing = {
  id: string;
  rowId: string;
  position: number | null;
  kind: Row['kind'];
  lanes: readonly Lane[];
  latest: Partial<Record<Lane, string>>;
  lastKind: DecisionKind | null;
  isApproved: boolean;
};

export type Change = {
  paragraphId: string;
  row: Row;
  position: number;
  /** Texts that become versions. */
  texts: RowText[];
  /** The texts to decide on are others now, or it was left out meanwhile: no approval and no proposal of the old ones may stand. */
  reopens: boolean;
  /** A return stays, since its reason still tells the translator what to do. */
  forgets: boolean;
};

export type Settlement = {
  fresh: { row: Row; position: number }[];
  changed: Change[];
  /** Unchanged in themselves: others came or went before them. */
  shifted: { paragraphId: string; position: number }[];
  gone: string[];
  /** How many approvals end with it. */
  opens: number;
};

/** Compares the board's rows, in reading order, with the paragraphs that are there. Linear in both. */
export function settlementOf(there: readonly Standing[], rows: readonly Row[]): Settlement {
  const known = new Map(there.map((paragraph) => [paragraph.rowId, paragraph]));
  const wanted = new Set(rows.map((row) => row.id));
  const gone = there.filter(({ rowId, position }) => position !== null && !wanted.has(rowId)).map(({ id }) => id);
  const settlement: Settlement = { fresh: [], changed: [], shifted: [], gone, opens: 0 };
  for (const [position, row] of rows.entries()) {
    const old = known.get(row.id);
    if (!old) settlement.fresh.push({ row, position });
    else compare(settlement, old, row, position);
  }
  const ended = new Set([...gone, ...settlement.changed.flatMap((one) => (one.reopens ? one.paragraphId : []))]);
  settlement.opens = there.filter(({ id, isApproved }) => isApproved && ended.has(id)).length;
  return settlement;
}

function compare({ changed, shifted }: Settlement, old: Standing, row: Row, position: number): void {
  const texts = row.texts.filter(({ origin, text }) => old.latest[origin] !== text);
  const hasOtherLanes = LANES.some((lane) => old.lanes.includes(lane) !== lanesOf(row).includes(lane));
  const isBack = old.position === null;
  const reopens = isBack || hasOtherLanes || texts.length > 0;
  const forgets = reopens && old.lastKind !== 'return';
  if (reopens || old.kind !== row.kind) changed.push({ paragraphId: old.id, row, position, texts, reopens, forgets });
  else if (old.position !== position) shifted.push({ paragraphId: old.id, position });
}

export function lanesOf(row: Row): Lane[] {
  return row.texts.map(({ origin }) => origin);
}
