'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '@/app/action';
import { isLanguageTag } from '@/lib/articles/language';
import { setLanguages as storeLanguages } from '@/lib/articles/languages/store';
import { setAside as storeSetAside } from '@/lib/articles/store';
import { say } from '@/lib/i18n/say';
import type { Actor } from '@/lib/people/actor';

const language = z.string().refine(isLanguageTag, say('desk.import.language-bad'));
const languages = z.object({ sourceLang: language, targetLang: language });
const aside = z.object({ articleId: z.uuid(), aside: z.boolean(), key: z.uuid() });

export const setAside = action(aside, withRoom(storeSetAside));
export const setLanguages = action(
  languages.extend({ articleId: z.uuid(), seen: languages, key: z.uuid() }),
  withRoom(storeLanguages),
);

/** Whatever the answer is, the room comes with it, as it then is. */
function withRoom<Input extends { articleId: string }, T>(deed: (actor: Actor, input: Input) => Promise<T>) {
  return async (actor: Actor, input: Input): Promise<T> => {
    try {
      return await deed(actor, input);
    } finally {
      revalidatePath(`/desk/${input.articleId}`, 'layout');
    }
  };
}
