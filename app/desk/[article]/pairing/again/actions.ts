'use server';
import { z } from 'zod';
import { action } from '@/app/action';
import { say } from '@/lib/i18n/say';
import { findFormerFile, planReimport, reimportArticle } from '@/lib/pairing/files/store';

const file = z.object({ articleId: z.uuid(), text: z.string().min(1, say('desk.import.empty')), key: z.uuid() });

export const former = action(z.object({ articleId: z.uuid(), key: z.uuid() }), findFormerFile);
export const plan = action(file, planReimport);
export const take = action(
  file.extend({
    fileName: z.string().default(''),
    rev: z.int().nonnegative(),
    hash: z.string().max(64),
  }),
  reimportArticle,
);
