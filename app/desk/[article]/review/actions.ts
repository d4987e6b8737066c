'use server';
import { z } from 'zod';
import { action } from '@/app/action';
import { CHECK_NAMES } from '@/lib/checks/finding';
import { setCheck as storeCheck } from '@/lib/checks/store';
import { say } from '@/lib/i18n/say';
import { listHistory, lookAgain } from '@/lib/review/reading/store';
import { approveVersion, chooseVersion, reopenParagraph, returnParagraph, writeVersion } from '@/lib/review/store';

const seen = z.object({
  paragraphId: z.uuid(),
  versionId: z.uuid(),
  rev: z.int().nonnegative(),
  hash: z.hex().length(64),
  key: z.uuid(),
});
const reason = z.string().trim().min(1, say('review.objections.reason-missing')).max(2000, say('review.reason-long'));
const text = z.string().max(100_000, say('review.text-long'));
const waiver = z.object({
  check: z.string().max(60),
  code: z.string().max(60),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  reason: z.string().trim().min(1, say('review.waiving.reason-missing')).max(2000, say('review.reason-long')),
});
const which = z.object({ paragraphId: z.uuid() });

export const choose = action(seen, chooseVersion);
export const approve = action(seen.extend({ waivers: z.array(waiver).max(5000) }), approveVersion);
export const giveBack = action(seen.extend({ reason }), returnParagraph);
export const reopen = action(seen, reopenParagraph);
export const write = action(seen.extend({ text }), writeVersion);
export const look = action(which, (actor, { paragraphId }) => lookAgain(actor, paragraphId));
export const history = action(which, (actor, { paragraphId }) => listHistory(actor, paragraphId));
export const setCheck = action(
  z.object({
    articleId: z.uuid(),
    check: z.enum(CHECK_NAMES),
    setting: z.enum(['error', 'warning', 'off']).nullable(),
    key: z.uuid(),
  }),
  storeCheck,
);
