import { z } from 'zod';
import type { Edit } from './edit.ts';

const id = z.string().min(1).max(80);
const lane = z.enum(['source', 'literal', 'polished']);
const index = z.int().nonnegative();

/** What the door takes as an edit of a board; whether it fits the board is for applyEdit to say. */
export const editSchema: z.ZodType<Edit> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('split-row'),
    row: id,
    keep: z.object({ source: index, literal: index, polished: index }),
    newRow: id,
  }),
  z.object({ type: z.literal('merge-rows'), row: id, next: id }),
  z.object({ type: z.literal('move'), piece: id, row: id, lane, index }),
  z.object({ type: z.literal('move-to-new-row'), piece: id, newRow: id, before: id.nullable(), lane }),
  z.object({ type: z.literal('swap'), row: id }),
  z.object({ type: z.literal('swap-all') }),
  z.object({
    type: z.literal('set-kind'),
    row: id,
    kind: z.enum(['title', 'heading', 'paragraph', 'caption', 'quote', 'list item']),
  }),
  z.object({ type: z.literal('set-furniture'), row: id, furniture: z.boolean() }),
  z.object({ type: z.literal('split-block'), piece: id, at: index, newPiece: id }),
  z.object({ type: z.literal('join'), piece: id, next: id }),
]);
