import { canonicalTag, isLanguageTag } from '../articles/language.ts';
import { proseOf } from '../articles/prose.ts';
import type { GlossaryEntry } from './glossary-entry.ts';

/** An entry as the desk keeps it: nothing missing, '' where a language, a source term or a note is not known. */
export type TidyEntry = Required<GlossaryEntry> & { forbidden: string[] };

export type EntryFault = 'target-missing' | 'term-long' | 'note-long' | 'too-many-forbidden' | 'language-unknown';

/** In UTF-16 units; an entry beyond is a mistake, and would cost every check. */
export const ENTRY_LIMITS = { term: 200, note: 1000, forbidden: 50 };

/** The entry in NFC on single lines, each variant once and none that is the spelling itself; or what is wrong with it. */
export function tidyEntry(entry: GlossaryEntry): TidyEntry | EntryFault {
  const target = proseOf(entry.target);
  const variants = entry.forbidden.map(proseOf).filter((variant) => variant && variant !== target);
  const tidy: TidyEntry = {
    source: proseOf(entry.source),
    target,
    sourceLang: (entry.sourceLang ?? '').trim(),
    targetLang: (entry.targetLang ?? '').trim(),
    forbidden: [...new Set(variants)],
    kind: entry.kind,
    note: proseOf(entry.note ?? ''),
  };
  return faultOf(tidy) ?? withTags(tidy);
}

/** What makes two spellings one entry. */
export function spellingKey(spelling: string): string {
  return spelling.normalize('NFC').toLowerCase();
}

/**
 * The entries of a file, those of one spelling in one language as one, with all their variants; else the last one that says
 * something counts. `left`: entries of which the source term went, since there is a place for one only.
 */
export function joinEntries(entries: readonly TidyEntry[]): { entries: TidyEntry[]; left: TidyEntry[] } {
  const joined = new Map<string, TidyEntry>();
  const left: TidyEntry[] = [];
  for (const entry of entries) {
    const key = `${entry.targetLang} ${spellingKey(entry.target)}`;
    const earlier = joined.get(key);
    joined.set(key, earlier ? joinedWith(earlier, entry) : entry);
    if (earlier?.source && entry.source && earlier.source !== entry.source) left.push(earlier);
  }
  return { entries: [...joined.values()], left };
}

function joinedWith(earlier: TidyEntry, entry: TidyEntry): TidyEntry {
  const { source, sourceLang } = entry.source ? entry : earlier;
  const variants = [...earlier.forbidden, ...entry.forbidden].filter((variant) => variant !== entry.target);
  const forbidden = [...new Set(variants)].slice(0, ENTRY_LIMITS.forbidden);
  return { ...entry, source, sourceLang, note: entry.note || earlier.note, forbidden };
}

function faultOf({ source, target, sourceLang, targetLang, forbidden, note }: TidyEntry): EntryFault | null {
  if (!target) return 'target-missing';
  if ([source, target, ...forbidden].some((term) => term.length > ENTRY_LIMITS.term)) return 'term-long';
  if (note.length > ENTRY_LIMITS.note) return 'note-long';
  if (forbidden.length > ENTRY_LIMITS.forbidden) return 'too-many-forbidden';
  return [sourceLang, targetLang].every((tag) => !tag || isLanguageTag(tag)) ? null : 'language-unknown';
}

function withTags(entry: TidyEntry): TidyEntry {
  const canonical = (tag: string) => (tag ? canonicalTag(tag) : '');
  return { ...entry, sourceLang: canonical(entry.sourceLang), targetLang: canonical(entry.targetLang) };
}
