'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '@/app/action';
import { isLanguageTag } from '@/lib/articles/language';
import { findEntry, importGlossary, removeEntry, saveEntry } from '@/lib/checks/glossary/store';
import { say } from '@/lib/i18n/say';
import type { Actor } from '@/lib/people/actor';

const key = z.uuid();
const rev = z.int().nonnegative();
const term = z.string().trim().max(200, say('glossary.faults.term-long'));
const language = z.literal('').or(z.string().trim().refine(isLanguageTag, say('glossary.faults.language-unknown')));

export const save = action(
  z.object({
    id: z.uuid().nullable(),
    rev,
    key,
    target: term.min(1, say('glossary.faults.target-missing')),
    source: term,
    sourceLang: language,
    targetLang: language,
    forbidden: z.array(term).max(50, say('glossary.faults.too-many-forbidden')),
    kind: z.enum(['name', 'term']),
    note: z.string().trim().max(1000, say('glossary.faults.note-long')),
  }),
  shown(saveEntry),
);
export const remove = action(z.object({ id: z.uuid(), rev, key }), shown(removeEntry));
export const look = action(
  z.object({ id: z.uuid() }),
  shown((actor, { id }) => findEntry(actor, id)),
);
export const importFile = action(
  z.object({
    format: z.enum(['csv', 'tbx']),
    text: z.string().min(1, say('glossary.import.nothing')),
    key,
  }),
  shown(importGlossary),
);

/** The page comes back with the answer, as it is after the deed. */
function shown<Input, T>(deed: (actor: Actor, input: Input) => Promise<T>) {
  return async (actor: Actor, input: Input): Promise<T> => {
    const answer = await deed(actor, input);
    revalidatePath('/desk/glossary');
    return answer;
  };
}
