'use server';
import { z } from 'zod';
import { action } from '@/app/action';
import { editSchema } from '@/lib/pairing/edit-schema';
import { confirmPairing, editBoard, findBoard, undoBoardEdit } from '@/lib/pairing/store';

const seen = z.object({ articleId: z.uuid(), rev: z.int().nonnegative(), key: z.uuid() });

export const edit = action(seen.extend({ edit: editSchema }), editBoard);
export const undo = action(seen, async (actor, input) => {
  await undoBoardEdit(actor, input);
  return findBoard(actor, input.articleId);
});
export const confirm = action(seen.extend({ opens: z.int().nonnegative().optional() }), confirmPairing);
export const look = action(z.object({ articleId: z.uuid() }), (actor, { articleId }) => findBoard(actor, articleId));
