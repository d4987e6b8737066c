'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '@/app/action';
import { allowOwnApproval } from '@/lib/articles/store';
import type { Actor } from '@/lib/people/actor';
import { publishArticle, withdrawArticle } from '@/lib/publishing/store';

const about = z.object({ articleId: z.uuid(), key: z.uuid() });

export const publish = action(about.extend({ hash: z.hex().length(64) }), shown(publishArticle));
export const withdraw = action(about.extend({ editionId: z.uuid() }), shown(withdrawArticle));
export const setOwnApproval = action(about.extend({ allowed: z.boolean() }), shown(allowOwnApproval));

/** Whatever the answer is, the room comes with it, as it then is. */
function shown<Input extends { articleId: string }, T>(deed: (actor: Actor, input: Input) => Promise<T>) {
  return async (actor: Actor, input: Input): Promise<T> => {
    try {
      return await deed(actor, input);
    } finally {
      revalidatePath(`/desk/${input.articleId}/publish`);
    }
  };
}
