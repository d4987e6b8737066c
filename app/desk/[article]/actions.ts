'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '@/app/action';
import { setAside as storeSetAside } from '@/lib/articles/store';

const aside = z.object({ articleId: z.uuid(), aside: z.boolean(), key: z.uuid() });

/** Whatever the answer is, the room comes with it, as it then is. */
export const setAside = action(aside, async (actor, input) => {
  try {
    return await storeSetAside(actor, input);
  } finally {
    revalidatePath(`/desk/${input.articleId}`, 'layout');
  }
});
