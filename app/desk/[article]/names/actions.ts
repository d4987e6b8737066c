'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '@/app/action';
import { settleName } from '@/lib/checks/ledger/store';
import { say } from '@/lib/i18n/say';

const spelling = z.string().trim().min(1, say('names.spelling-missing')).max(200, say('names.spelling-long'));

export const settle = action(
  z.object({
    articleId: z.uuid(),
    spellings: z.array(z.string().max(1000)).min(1).max(500),
    spelling,
    key: z.uuid(),
  }),
  async (actor, input) => {
    const settled = await settleName(actor, input);
    revalidatePath(`/desk/${input.articleId}/names`);
    return settled;
  },
);
