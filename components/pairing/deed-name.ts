import { say } from '@/lib/i18n/say';
import { type Board, type Edit, piecesOf, rangeOf } from '@/lib/pairing/edit';
import type { BoardView } from '@/lib/pairing/store';
import type { Deed } from './queue';

type Seen = Pick<BoardView, 'board' | 'blocks'>;

/** What a write does, in words, with the numbers of rows and lines as they were on the screen. */
export function nameOf(deed: Deed, seen: Seen): string {
  if (deed.type !== 'edit') return say(`pairing.${deed.type}`);
  const { edit } = deed;
  switch (edit.type) {
    case 'swap':
      return `${rowName(edit.row, seen)}: ${say('pairing.row-menu.swap')}`;
    case 'swap-all':
      return say('pairing.swap-all');
    case 'merge-rows':
      return `${rowName(edit.row, seen)}: ${say('pairing.row-menu.merge')}`;
    case 'split-row':
      return `${rowName(edit.row, seen)}: ${say('pairing.row-menu.split')}`;
    case 'set-kind':
      return `${rowName(edit.row, seen)}: ${say('pairing.kind')} → ${say(`kinds.${edit.kind}`)}`;
    case 'set-furniture':
      return `${rowName(edit.row, seen)}: ${say(`pairing.row-menu.${edit.furniture ? 'furniture' : 'no-furniture'}`)}`;
    default:
      return `${blockName(edit.piece, seen)}: ${blockDeed(edit, seen)}`;
  }
}

type BlockEdit = Extract<Edit, { piece: string }>;

function blockDeed(edit: BlockEdit, seen: Seen): string {
  switch (edit.type) {
    case 'move': {
      const lane = say(`pairing.lanes.${edit.lane}`);
      return `→ ${say('pairing.lane', { lane, number: numberOf(edit.row, seen.board) })}`;
    }
    case 'move-to-new-row':
      return say('pairing.block-menu.alone');
    case 'split-block':
      return say('pairing.splitting.title');
    case 'join':
      return say('pairing.block-menu.join');
  }
}

function blockName(piece: string, { board, blocks }: Seen): string {
  const id = rangeOf(board, piece)?.block ?? piece;
  const line = blocks.find((block) => block.id === id)?.line ?? 0;
  const row = board.rows.find((one) => piecesOf(one).includes(piece));
  return [row ? rowName(row.id, { board }) : null, say('pairing.block', { line })].filter(Boolean).join(', ');
}

function rowName(row: string, { board }: Pick<Seen, 'board'>): string {
  return say('pairing.row', { number: numberOf(row, board) });
}

function numberOf(row: string, board: Board): number {
  return board.rows.findIndex(({ id }) => id === row) + 1;
}
