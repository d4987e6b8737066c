'use server';
import { z } from 'zod';
import { action } from '@/app/action';
import { isLanguageTag } from '@/lib/articles/language';
import { importArticle } from '@/lib/articles/store';
import { say } from '@/lib/i18n/say';

const language = z.string().trim().refine(isLanguageTag, say('desk.import.language-bad'));

export const importText = action(
  z.object({
    text: z.string().min(1, say('desk.import.empty')),
    fileName: z.string().default(''),
    sourceLang: language,
    targetLang: z
      .literal('')
      .transform(() => null)
      .or(language),
    key: z.uuid(),
  }),
  importArticle,
);
