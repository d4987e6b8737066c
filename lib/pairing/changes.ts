// What a changed file does to an article: the board it makes, and what people are shown of it before anything is written.
import { hashOf } from '../review/text.ts';
import { type Board, type Row as BoardRow, LANES, type Lane, type Piece, type TextOf } from './edit.ts';
import { outOfOrder } from './longest-rise.ts';
import type { Kind } from './pair.ts';
import type { NewPiece, ReimportPlan } from './reimport.ts';
import { pieceText, type Row, type RowText, rowTexts } from './rows.ts';

export type FileBlock = { id: string; text: string; line: number };

/** A text that is another one now; empty where the paragraph had none, or has none any more. */
export type LaneChange = { lane: Lane; before: string; after: string };

/**
 * `number` is the place in the article, from 1: in the new one, for removed paragraphs in the one before. `from` is the
 * place that a paragraph had which stands before or after others now; not only further down because some came in. `was` is
 * the kind it had, where that is another one now.
 */
export type ChangedParagraph = {
  number: number;
  from: number | null;
  kind: Kind;
  was: Kind | null;
  isApproved: boolean;
  lanes: LaneChange[];
};
export type AddedParagraph = { number: number; kind: Kind; texts: RowText[] };
type MovedParagraph = AddedParagraph & { from: number; was: Kind | null };
type OtherKind = AddedParagraph & { was: Kind };
type RemovedParagraph = AddedParagraph & { isApproved: boolean };

/** What becomes of an article's paragraphs. */
export type ArticleChanges = {
  /** How many have the same text at the same place, and are of the same kind. */
  unchanged: number;
  changed: ChangedParagraph[];
  /** The same text at another place. */
  moved: MovedParagraph[];
  /** The same text at the same place, as a heading for instance; the decisions on it stay. */
  otherKind: OtherKind[];
  added: AddedParagraph[];
  removed: RemovedParagraph[];
};

export type FileChanges = ArticleChanges & {
  /** Texts of new furniture, and how many pieces of old furniture are gone. */
  setAside: string[];
  asideGone: number;
};

/** A board and the texts of its blocks. */
export type Standing = { board: Board; textOf: TextOf };

/** The board of the plan. Rows keep their ids; added ones are named for their first block. `sides` as in Board. */
export function boardOfPlan({ rows }: ReimportPlan, blocks: readonly FileBlock[], sides?: number): Board {
  const pieces: Record<string, Piece> = {};
  const idOf = ({ block: index, start, end }: NewPiece): string[] => {
    const block = blocks[index];
    if (!block) return [];
    if (start === 0 && end === block.text.length) return [block.id];
    const id = start === 0 ? block.id : `${block.id}-${start}`;
    pieces[id] = { block: block.id, start, end };
    return [id];
  };
  const made = rows.map(({ row, lanes, kind, furniture, confidence, reasons }): BoardRow => {
    const [source, literal, polished] = [lanes.source, lanes.literal, lanes.polished].map((lane) => lane.flatMap(idOf));
    const first = Math.min(...LANES.flatMap((lane) => lanes[lane].map(({ block }) => block)));
    const id = row ?? `row-${blocks[first]?.id}`;
    return {
      id,
      source: source ?? [],
      literal: literal ?? [],
      polished: polished ?? [],
      kind,
      furniture,
      confidence,
      reasons,
    };
  });
  return { rows: made, pieces, ...(sides === undefined ? {} : { sides }) };
}

/** Row by row, as a confirmation compares them. `approved` holds the ids of rows whose paragraph is approved. Linear. */
export function changesOf(
  before: Standing,
  after: Standing,
  plan: ReimportPlan,
  approved: ReadonlySet<string>,
): FileChanges {
  const elsewhere = new Set(plan.rows.flatMap(({ row, moved }) => (moved ? (row ?? []) : [])));
  const [old, now] = [before, after].map(({ board, textOf }) => rowTexts(board, textOf));
  return { ...compared(old ?? [], now ?? [], { approved, elsewhere }), ...aside(before, after) };
}

/** What a board does to the paragraphs that are there, whose rows are `before`, in their order, once it is confirmed. */
export function changesOnConfirming(
  before: readonly Row[],
  after: readonly Row[],
  approved: ReadonlySet<string>,
): ArticleChanges {
  const places = new Map(before.map(({ id }, k) => [id, k]));
  const order = after.flatMap(({ id }) => places.get(id) ?? []);
  const elsewhere = new Set(outOfOrder(order).flatMap((place) => before[place]?.id ?? []));
  return compared(before, after, { approved, elsewhere });
}

/** By ids of rows. */
type Known = { approved: ReadonlySet<string>; elsewhere: ReadonlySet<string> };

function compared(before: readonly Row[], after: readonly Row[], { approved, elsewhere }: Known): ArticleChanges {
  const old = new Map(numbered(before).map((one) => [one.row.id, one]));
  const changes: ArticleChanges = { unchanged: 0, changed: [], moved: [], otherKind: [], added: [], removed: [] };
  for (const one of numbered(after)) {
    const { id } = one.row;
    compare(changes, old.get(id), one, { isApproved: approved.has(id), isElsewhere: elsewhere.has(id) });
    old.delete(id);
  }
  for (const { row, number } of old.values()) {
    const { id, kind, texts } = row;
    changes.removed.push({ number, kind, texts, isApproved: approved.has(id) });
  }
  return changes;
}

export function isNothing({ changed, moved, otherKind, added, removed, setAside, asideGone }: FileChanges): boolean {
  return [changed, moved, otherKind, added, removed, setAside].every((all) => all.length === 0) && asideGone === 0;
}

/** How many approvals end with it. */
export function approvalsEnded({ changed, removed }: ArticleChanges): number {
  return [...changed, ...removed].filter(({ isApproved }) => isApproved).length;
}

/** Not one paragraph in ten is left: the file of another article, as far as can be told. */
export function isAnother(changes: ArticleChanges): boolean {
  const left = leftOf(changes);
  return left * 10 < left + changes.removed.length;
}

/** How many paragraphs from before are still there. */
export function leftOf({ unchanged, changed, moved, otherKind }: ArticleChanges): number {
  return unchanged + changed.length + moved.length + otherKind.length;
}

/** What somebody was shown of a file, as one value to compare: SHA-256, hex. */
export function hashOfChanges(fileText: string, changes: FileChanges): string {
  return hashOf(JSON.stringify([fileText, changes]));
}

type Numbered = { row: Row; number: number };

function numbered(rows: readonly Row[]): Numbered[] {
  return rows.map((row, k) => ({ row, number: k + 1 }));
}

function compare(
  changes: ArticleChanges,
  old: Numbered | undefined,
  { row, number }: Numbered,
  { isApproved, isElsewhere }: { isApproved: boolean; isElsewhere: boolean },
): void {
  const { kind, texts } = row;
  if (!old) {
    changes.added.push({ number, kind, texts });
    return;
  }
  const lanes = LANES.flatMap((lane): LaneChange[] => {
    const [before, after] = [textIn(old.row, lane), textIn(row, lane)];
    return before === after ? [] : [{ lane, before, after }];
  });
  const from = isElsewhere ? old.number : null;
  const was = old.row.kind === kind ? null : old.row.kind;
  if (lanes.length) changes.changed.push({ number, from, kind, was, isApproved, lanes });
  else if (from !== null) changes.moved.push({ number, from, kind, was, texts });
  else if (was) changes.otherKind.push({ number, kind, was, texts });
  else changes.unchanged++;
}

function textIn({ texts }: Row, lane: Lane): string {
  return texts.find(({ origin }) => origin === lane)?.text ?? '';
}

function aside(before: Standing, after: Standing): Pick<FileChanges, 'setAside' | 'asideGone'> {
  const [old, now] = [before, after].map(({ board, textOf }) => {
    const rows = board.rows.filter((row) => row.furniture);
    const textOfRow = (row: BoardRow) => LANES.flatMap((lane) => row[lane].map((id) => pieceText(board, id, textOf)));
    return new Map(rows.map((row) => [row.id, textOfRow(row).join(' ')]));
  });
  const setAside = [...(now ?? [])].flatMap(([id, text]) => (old?.get(id) === text ? [] : [text]));
  const asideGone = [...(old?.keys() ?? [])].filter((id) => !now?.has(id)).length;
  return { setAside, asideGone };
}
