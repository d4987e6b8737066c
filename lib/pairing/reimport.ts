// A changed file comes in again: which rows of the board stay, change, appear or go. Nothing is written here.
//
// Blocks are matched by their exact text (match-blocks.ts). Matched blocks stay where people put them, whatever the new
// pairing says; only new blocks are placed, by the new pairing, first into rows that lost a block, then into rows that
// lost all (by likeness), else as rows of their own. Rows keep their order unless the file itself was reordered.
// Linear in the blocks, times the logarithm for the order.

import { featuresOf } from './blocks/tokens.ts';
import { type Board, LANES, type Lane, piecesOf, type Row, rangeOf } from './edit.ts';
import { findAnchors } from './layout/anchors.ts';
import { outOfOrder } from './longest-rise.ts';
import { matchBlocks } from './match-blocks.ts';
import type { Kind, Pairing, Reason } from './pair.ts';

/** Half-open range of UTF-16 offsets in block `block` of the new file. */
export type NewPiece = { readonly block: number; readonly start: number; readonly end: number };

type PlannedRow = {
  /** The row of the old board whose id, versions and decisions go on; null for an added one. */
  readonly row: string | null;
  readonly change: 'same' | 'changed' | 'added';
  /** Lanes whose text is not what it was. */
  readonly changedLanes: readonly Lane[];
  /** Stands elsewhere in the new file, before or after other paragraphs than in the old one. */
  readonly moved: boolean;
  readonly lanes: Record<Lane, readonly NewPiece[]>;
  readonly kind: Kind;
  readonly furniture: boolean;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
};

/** `rows` are the new board in reading order; `removed` are ids of old rows of which nothing is left. */
export type ReimportPlan = { readonly rows: PlannedRow[]; readonly removed: string[] };

const ALIKE = 0.3;

/** `oldBlocks` and `newBlocks` are in file order; `pairing` is the pairing of the new blocks. Every new block is in one row. */
export function planReimport(
  oldBlocks: readonly { id: string; text: string }[],
  board: Board,
  newBlocks: readonly string[],
  pairing: Pairing,
): ReimportPlan {
  const matched = matchBlocks(oldBlocks, newBlocks);
  const drafts = new Map(board.rows.map((row) => [row.id, draftOf(board, row, matched, newBlocks)]));
  const fresh = placeNewBlocks(drafts, newBlocks, pairing, new Set(matched.values()));
  const { added, homes } = adoptLost(drafts, fresh, board, oldBlocks, newBlocks);
  const kept = [...drafts.values()].filter((draft) => blocksOf(draft).length > 0);
  const left = new Set(kept.map((draft) => draft.row));
  const removed = board.rows.flatMap((row) => (left.has(row.id) ? [] : [row.id]));
  const moved = movedBlocks(board, oldBlocks, new Map([...matched, ...homes]));
  for (const draft of kept) draft.moved = blocksOf(draft).some((block) => moved.has(block));
  return { rows: inOrder(kept, added, pairing, newBlocks.length), removed };
}

type Draft = {
  row: string | null;
  changedLanes: Lane[];
  moved: boolean;
  lanes: Record<Lane, NewPiece[]>;
  kind: Kind;
  furniture: boolean;
  confidence: number;
  reasons: readonly Reason[];
};

function draftOf(board: Board, row: Row, matched: ReadonlyMap<string, number>, newBlocks: readonly string[]): Draft {
  const changedLanes: Lane[] = [];
  const lane = (name: Lane): NewPiece[] => {
    const pieces = row[name].flatMap((id): NewPiece[] => {
      const range = rangeOf(board, id);
      const block = matched.get(range?.block ?? id);
      if (block === undefined) return [];
      return [{ block, start: range?.start ?? 0, end: range?.end ?? newBlocks[block]?.length ?? 0 }];
    });
    if (pieces.length < row[name].length) changedLanes.push(name);
    return pieces;
  };
  const lanes = { source: lane('source'), literal: lane('literal'), polished: lane('polished') };
  const { id, kind, furniture, confidence, reasons } = row;
  return { row: id, changedLanes, moved: false, lanes, kind, furniture, confidence, reasons };
}

// New blocks go to the row that has their partner; what has no old partner is given back as rows of the new pairing.
function placeNewBlocks(
  drafts: ReadonlyMap<string, Draft>,
  newBlocks: readonly string[],
  pairing: Pairing,
  known: ReadonlySet<number>,
): Draft[] {
  const home = new Map<number, Draft>();
  for (const draft of drafts.values()) for (const block of blocksOf(draft)) home.set(block, draft);
  const pieceOf = (block: number) => ({ block, start: 0, end: newBlocks[block]?.length ?? 0 });
  const fresh: Draft[] = [];
  for (const candidate of candidatesOf(pairing)) {
    const unknown = (lane: Lane) => candidate.lanes[lane].filter((block) => !known.has(block));
    if (LANES.every((lane) => unknown(lane).length === 0)) continue;
    const partner = LANES.flatMap((lane) => candidate.lanes[lane]).find((block) => known.has(block));
    const target = partner === undefined ? undefined : home.get(partner);
    if (!target || target.furniture) {
      const lanes = {
        source: unknown('source').map(pieceOf),
        literal: unknown('literal').map(pieceOf),
        polished: unknown('polished').map(pieceOf),
      };
      fresh.push({ ...candidate, row: null, changedLanes: [], moved: false, lanes });
      continue;
    }
    for (const lane of LANES) {
      if (unknown(lane).length > 0)
        addToLane(target, isFlipped(target, candidate.lanes) ? other(lane) : lane, unknown(lane).map(pieceOf));
    }
  }
  return fresh;
}

type Candidate = Pick<Draft, 'kind' | 'furniture' | 'confidence' | 'reasons'> & {
  lanes: Record<Lane, readonly number[]>;
};

function candidatesOf(pairing: Pairing): Candidate[] {
  const rows = pairing.paragraphs.map(({ source = [], literal, polished, kind, confidence, reasons }) => ({
    lanes: { source, literal, polished },
    kind,
    furniture: false,
    confidence,
    reasons,
  }));
  const furniture = pairing.furniture.map((block, k) => ({
    lanes: { source: [], literal: [], polished: [block] },
    kind: 'paragraph' as const,
    furniture: true,
    confidence: pairing.furnitureNotes[k]?.confidence ?? 0,
    reasons: pairing.furnitureNotes[k]?.reasons ?? [],
  }));
  return [...rows, ...furniture];
}

// Whether people have the sides of this row the other way round than the new pairing.
function isFlipped(draft: Draft, lanes: Record<Lane, readonly number[]>): boolean {
  const has = (lane: Lane, block: number) => draft.lanes[lane].some((piece) => piece.block === block);
  return lanes.literal.some((block) => has('polished', block)) || lanes.polished.some((block) => has('literal', block));
}

function other(lane: Lane): Lane {
  return lane === 'literal' ? 'polished' : lane === 'polished' ? 'literal' : lane;
}

function addToLane(draft: Draft, lane: Lane, pieces: readonly NewPiece[]): void {
  draft.lanes[lane] = [...draft.lanes[lane], ...pieces].sort((a, b) => a.block - b.block || a.start - b.start);
  if (!draft.changedLanes.includes(lane)) draft.changedLanes.push(lane);
}

// Rows that lost all their blocks take over the new row that is most like them; gives back the new rows left over, and
// where the first block of each such row is now.
function adoptLost(
  drafts: ReadonlyMap<string, Draft>,
  fresh: readonly Draft[],
  board: Board,
  oldBlocks: readonly { id: string; text: string }[],
  newBlocks: readonly string[],
): { added: Draft[]; homes: Map<string, number> } {
  const texts = new Map(oldBlocks.map(({ id, text }) => [id, text]));
  const lost = board.rows.filter((row) => blocksOf(drafts.get(row.id)).length === 0);
  const oldTexts = lost.map((row) =>
    piecesOf(row)
      .map((id) => texts.get(rangeOf(board, id)?.block ?? id) ?? '')
      .join(' '),
  );
  const newTexts = fresh.map((draft) =>
    blocksOf(draft)
      .map((block) => newBlocks[block] ?? '')
      .join(' '),
  );
  const bags = featuresOf([...oldTexts, ...newTexts]).map((features) => features.words);
  const adopted = new Set<Draft>();
  const homes = new Map<string, number>();
  for (const { i, j, weight } of findAnchors(bags, lost.length)) {
    const row = lost[i];
    const draft = drafts.get(row?.id ?? '');
    const taken = fresh[j - lost.length];
    // What was set aside may have become something else; no paragraph is set aside because it is like that.
    if (!row || !draft || !taken || weight < ALIKE || (draft.furniture && !taken.furniture)) continue;
    draft.lanes = taken.lanes;
    draft.changedLanes = LANES.filter((lane) => draft.changedLanes.includes(lane) || taken.lanes[lane].length > 0);
    adopted.add(taken);
    const [first] = piecesOf(row);
    if (first) homes.set(rangeOf(board, first)?.block ?? first, Math.min(...blocksOf(taken)));
  }
  return { added: fresh.filter((draft) => !adopted.has(draft)), homes };
}

// Each lane by itself: in a file that has the other version first now, or both in columns, no paragraph stands elsewhere.
function movedBlocks(
  board: Board,
  oldBlocks: readonly { id: string }[],
  matched: ReadonlyMap<string, number>,
): Set<number> {
  return new Set(
    LANES.flatMap((lane) => {
      const there = new Set(board.rows.flatMap((row) => row[lane].map((id) => rangeOf(board, id)?.block ?? id)));
      const order = oldBlocks.flatMap(({ id }) => (there.has(id) ? (matched.get(id) ?? []) : []));
      return outOfOrder(order);
    }),
  );
}

// Old rows in their old order; moved and added rows below the row that stands above them in the new file.
function inOrder(kept: readonly Draft[], added: readonly Draft[], pairing: Pairing, count: number): PlannedRow[] {
  const steady = kept.filter((draft) => !draft.moved);
  const placed = [...kept.filter((draft) => draft.moved), ...added];
  const order = readingOrder(pairing, count);
  const placeOf = (draft: Draft) => Math.min(...blocksOf(draft).map((block) => order[block] ?? 0));
  const below = new Map<Draft | null, Draft[]>();
  const byPlace = steady.map((draft) => ({ draft, place: placeOf(draft) })).sort((a, b) => a.place - b.place);
  let next = 0;
  for (const draft of placed.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    while (next < byPlace.length && (byPlace[next]?.place ?? 0) < placeOf(draft)) next++;
    const above = byPlace[next - 1]?.draft ?? null;
    const there = below.get(above);
    if (there) there.push(draft);
    else below.set(above, [draft]);
  }
  return [...(below.get(null) ?? []), ...steady.flatMap((draft) => [draft, ...(below.get(draft) ?? [])])].map(
    plannedOf,
  );
}

// For every new block the place of its row among the paragraphs of the new pairing, furniture after what it follows.
function readingOrder(pairing: Pairing, count: number): number[] {
  const order: number[] = new Array(count);
  pairing.paragraphs.forEach(({ source = [], literal, polished }, k) => {
    for (const block of [...source, ...literal, ...polished]) order[block] = k;
  });
  let last = -0.5;
  for (let block = 0; block < count; block++) {
    const own = order[block];
    if (own === undefined) order[block] = last;
    else last = own + 0.5;
  }
  return order;
}

function plannedOf(draft: Draft): PlannedRow {
  const change = draft.row === null ? 'added' : draft.changedLanes.length > 0 ? 'changed' : 'same';
  return { ...draft, change };
}

function blocksOf(draft: Draft | undefined): number[] {
  return draft ? LANES.flatMap((lane) => draft.lanes[lane].map((piece) => piece.block)) : [];
}
