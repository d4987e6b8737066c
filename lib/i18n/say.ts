import { createTranslator } from 'use-intl/core';
import { catalogue } from './catalogue.ts';

/** The languages the interface speaks. */
export const interfaceLanguage = 'en';

type Sentences<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Sentences<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Address of a sentence in the catalogue, such as 'refusals.approve'. */
export type SentenceKey = Sentences<typeof catalogue>;

export type Values = Record<string, string | number | Date>;

const translate = createTranslator({ locale: interfaceLanguage, messages: catalogue, timeZone: 'UTC' });

/**
 * A sentence of the interface, its ICU values filled in. For code outside of React; components use useTranslations.
 * @throws when a value is missing: a bug
 */
export function say(key: SentenceKey, values?: Values): string {
  return (translate as (key: string, values?: Values) => string)(key, values);
}
