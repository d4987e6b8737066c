'use server';
import { z } from 'zod';
import { action } from '@/app/action';
import { editSchema } from '@/lib/pairing/edit-schema';
import { confirmPairing, editBoard, findBoardNews, undoBoardEdit } from '@/lib/pairing/store';

const file = z.int().positive();
const seen = z.object({ articleId: z.uuid(), rev: z.int().nonnegative(), key: z.uuid() });

export const edit = action(seen.extend({ edit: editSchema }), editBoard);
export const undo = action(seen.extend({ file }), async (actor, input) => {
  await undoBoardEdit(actor, input);
  return findBoardNews(actor, input);
});
export const confirm = action(seen.extend({ opens: z.int().nonnegative().optional() }), confirmPairing);
export const look = action(z.object({ articleId: z.uuid(), file }), findBoardNews);
