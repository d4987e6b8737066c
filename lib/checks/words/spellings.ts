// The scripts that one language is written in by its readers, after the runtime (CLDR): Serbian in Cyrillic and in Latin
// letters, Uzbek likewise. The checks read a text by its primary subtag, so that they know the words of all of them.

const SCRIPTS = ['Latn', 'Cyrl', 'Arab'];
const known = new Map<string, string[]>();

/** The language itself, and with each script that the runtime has its words in besides. `lang` is a primary subtag. */
export function spellingsOf(lang: string): string[] {
  const made = known.get(lang);
  if (made) return made;
  const tags = [lang];
  if (/^[a-z]{2,3}$/.test(lang))
    for (const tag of SCRIPTS.map((script) => `${lang}-${script}`))
      if (new Intl.NumberFormat(tag).resolvedOptions().locale === tag) tags.push(tag);
  known.set(lang, tags);
  return tags;
}

const knownScripts = new Map<string, string[]>();

/** Four letters each, the usual script first; none of a language that the runtime does not know. */
export function scriptsOf(lang: string): string[] {
  const made = knownScripts.get(lang);
  if (made) return made;
  const scripts = spellingsOf(lang).flatMap((tag) => (/^[a-z]{2,3}(?:-|$)/.test(tag) ? new Intl.Locale(tag) : []));
  const found = [...new Set(scripts.flatMap((locale) => locale.maximize().script ?? []))];
  knownScripts.set(lang, found);
  return found;
}

/** Scripts that have capitals. Without them names cannot be told from other words. */
const WITH_CAPITALS = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Adlm']);
const capitals = new Map<string, boolean>();

export function hasCapitals(lang: string): boolean {
  const known = capitals.get(lang) ?? WITH_CAPITALS.has(scriptsOf(lang)[0] ?? 'Latn');
  capitals.set(lang, known);
  return known;
}
