'use server';
import { z } from 'zod';
import { action } from '@/app/action';
import { allowOwnApproval } from '@/lib/articles/store';
import { publishArticle, withdrawArticle } from '@/lib/publishing/store';

const about = z.object({ articleId: z.uuid(), key: z.uuid() });

export const publish = action(about.extend({ hash: z.hex().length(64) }), publishArticle);
export const withdraw = action(about.extend({ editionId: z.uuid() }), withdrawArticle);
export const setOwnApproval = action(about.extend({ allowed: z.boolean() }), allowOwnApproval);
