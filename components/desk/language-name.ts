import { interfaceLanguage } from '@/lib/i18n/say';

const names = new Intl.DisplayNames(interfaceLanguage, { type: 'language' });

/** The name of a language in the language of the interface; the tag itself when it has none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The languages as choices, in the order of their names. */
export function namedLanguages(tags: readonly string[]): { value: string; text: string }[] {
  const named = tags.map((tag) => ({ value: tag, text: languageName(tag) }));
  return named.sort((a, b) => a.text.localeCompare(b.text));
}

/** What there is to choose from, with what is chosen already: any well-formed tag may have come with an article. */
export function languagesWith(tags: readonly string[], ...chosen: readonly string[]): string[] {
  return [...new Set([...tags, ...chosen])].filter(Boolean);
}
