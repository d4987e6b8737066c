'use server';
import { z } from 'zod';
import { action } from '@/app/action';
import { say } from '@/lib/i18n/say';
import {
  approveVersion,
  chooseVersion,
  findParagraph,
  listHistory,
  reopenParagraph,
  returnParagraph,
  writeVersion,
} from '@/lib/review/store';

const seen = z.object({
  paragraphId: z.uuid(),
  versionId: z.uuid(),
  rev: z.int().nonnegative(),
  hash: z.hex().length(64),
  key: z.uuid(),
});
const reason = z.string().trim().min(1, say('review.objections.reason-missing')).max(2000, say('review.reason-long'));
const text = z.string().max(100_000, say('review.text-long'));
const which = z.object({ paragraphId: z.uuid() });

export const choose = action(seen, chooseVersion);
export const approve = action(seen, approveVersion);
export const giveBack = action(seen.extend({ reason }), returnParagraph);
export const reopen = action(seen, reopenParagraph);
export const write = action(seen.extend({ text }), writeVersion);
export const look = action(which, (actor, { paragraphId }) => findParagraph(actor, paragraphId));
export const history = action(which, (actor, { paragraphId }) => listHistory(actor, paragraphId));
