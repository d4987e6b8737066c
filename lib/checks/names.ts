// The name ledger: every person, place and body of an article with all its spellings, without a dictionary.
//
// Spellings become one row for three reasons. One contains the other ("Lee" in "Lee Jang-woo") and no second name does.
// They differ by one letter or are a noun and its adjective. Or they stand in the same slot: in one paragraph the names
// that literal and polished share are taken away, and what is left between the same neighbours, one on each side, is the
// same name ("Li Zhuangyu", "Lee Jang-woo"). Two spellings that stand in one version of one paragraph are two names,
// unless one contains the other. Union by size (Tarjan 1975).
//
// Does not tell two people of one family name apart where only the family name is given. Names of languages without
// capitals are heard (heard-names.ts). Cost: names squared within a paragraph, names times shared first letters across the article.

import type { GlossaryEntry } from './glossary-entry.ts';
import { type Heard, heardNames } from './naming/heard-names.ts';
import { isDerived } from './naming/name-forms.ts';
import { Groups, type Placed } from './naming/name-groups.ts';
import { kindOf, type NameKind } from './naming/name-kind.ts';
import { slips } from './naming/name-match.ts';
import { mentionsIn } from './naming/name-mentions.ts';
import { insideWords } from './naming/name-words.ts';
import { isTitleCase } from './reading/kinds.ts';
import { primaryTag, readText } from './reading/reading.ts';
import { smallWords } from './reading/small-words.ts';
import { isCased } from './words/particles.ts';
import { hasCapitals } from './words/spellings.ts';
import { nameKey } from './words/word-forms.ts';

export type LedgerVersion = { id: string; side: string; text: string };
/** `source`: the text of the original, a witness and no version. */
export type LedgerParagraph = { id: string; kind?: string; source?: string; versions: readonly LedgerVersion[] };
/** Where a spelling stands: UTF-16 offsets in the text of that version. */
type NamePlace = { paragraph: string; version: string; start: number; end: number };
export type Spelling = { text: string; versionSide: string; count: number; places: NamePlace[] };
export type LedgerRow = {
  /** Commonest spelling first, one entry a side. */
  spellings: Spelling[];
  kind: NameKind;
  /** The spelling that the glossary has settled. */
  canonical?: string;
  /** More than one spelling that is not a short form of another: somebody should settle it. */
  isOpen: boolean;
};

/** The names of an article. `paragraphs` with all versions in the target language; the source is a witness only. */
export function nameLedger(
  paragraphs: readonly LedgerParagraph[],
  lang: string,
  glossary: readonly GlossaryEntry[] = [],
  sourceLang = '',
): LedgerRow[] {
  const groups = hasCapitals(primaryTag(lang))
    ? groupsBySlot(paragraphs, lang)
    : groupsBySound(heardNames(paragraphs, lang, sourceLang));
  joinContained(groups);
  return groups
    .rows()
    .map((mentions) => rowOf(mentions, glossary, primaryTag(lang)))
    .sort((a, b) => countOf(b) - countOf(a));
}

function groupsBySlot(paragraphs: readonly LedgerParagraph[], lang: string): Groups {
  const placed = placeMentions(paragraphs, lang);
  const groups = new Groups(placed);
  joinAlike(groups);
  joinBySlot(paragraphs, placed, groups);
  return groups;
}

function groupsBySound(heard: readonly Heard[]): Groups {
  const groups = new Groups(heard);
  const first = new Map<string, string>();
  for (const { key, name } of heard) {
    groups.join(first.get(name) ?? key, key);
    if (!first.has(name)) first.set(name, key);
  }
  return groups;
}

function placeMentions(paragraphs: readonly LedgerParagraph[], lang: string): Placed[] {
  const versions = paragraphs.flatMap(({ id, kind, versions: all }) =>
    all.map((version) => ({ id, kind, version, reading: readText(version.text, lang) })),
  );
  const small = smallWords(versions.map(({ reading }) => reading));
  const body = versions.filter(({ kind, reading }) => !isTitleCase(kind ?? '', reading)).map(({ reading }) => reading);
  const inside = new Set(body.flatMap((reading) => insideWords(reading)));
  const named = new Set(body.flatMap(({ words }) => words.map(({ text }) => text)));
  return versions.flatMap(({ id, kind, version, reading }) =>
    mentionsIn(reading, { small, source: null, inside, named }, kind ?? 'paragraph').map((mention) => ({
      ...mention,
      paragraph: id,
      version,
      key: mention.words.join(' '),
    })),
  );
}

// The same words in another order, "Lake Moosbach" and "Moosbach Lake"; one letter apart; or a noun and its adjective.
function joinAlike(groups: Groups): void {
  const heads = new Map<string, string[]>();
  const sorted = new Map<string, string>();
  for (const key of groups.keys()) {
    const words = key.split(' ').sort().join(' ');
    groups.join(sorted.get(words) ?? key, key);
    sorted.set(words, key);
  }
  for (const key of groups.keys()) heads.set(key.slice(0, 2), [...(heads.get(key.slice(0, 2)) ?? []), key]);
  for (const keys of heads.values())
    for (const [i, a] of keys.entries())
      for (const b of keys.slice(i + 1)) {
        const isSlip =
          Math.min(a.length, b.length) >= 5 &&
          Math.abs(a.length - b.length) <= 1 &&
          slips(a, b) === 1 &&
          !groups.areTogether(a, b);
        if (isSlip || (!a.includes(' ') && !b.includes(' ') && isDerived(a, b))) groups.join(a, b);
      }
}

// A short form goes to the one name that contains it.
function joinContained(groups: Groups): void {
  const keys = groups.keys();
  const byWord = new Map<string, string[]>();
  for (const key of keys)
    for (const word of new Set(key.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), key]);
  for (const short of [...keys].sort((a, b) => b.length - a.length)) {
    const words = short.split(' ');
    const longer = (byWord.get(words[0] ?? '') ?? []).filter(
      (key) => key.length > short.length && contains(key.split(' '), words) && !isBehindOf(groups.textOf(key), words),
    );
    const owners = new Set(longer.map((key) => groups.find(key)));
    const [only] = longer;
    if (owners.size === 1 && only) groups.join(only, short);
  }
}

// "South Korea" in "Silicon Valley of South Korea", "China" in "Bank of China": a name of its own and no short form.
function isBehindOf(text: string, words: readonly string[]): boolean {
  const at = text.indexOf(' of ');
  if (at < 0) return false;
  const head = text.slice(0, at).split(/[\s-]/u).map(nameKey);
  return !words.some((word) => head.includes(word));
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  return part.every((word) => words.includes(word));
}

// What is left of two versions of a paragraph when the names they share are gone.
function joinBySlot(paragraphs: readonly LedgerParagraph[], placed: readonly Placed[], groups: Groups): void {
  const byVersion = new Map<string, Placed[]>();
  for (const mention of placed)
    byVersion.set(mention.version.id, [...(byVersion.get(mention.version.id) ?? []), mention]);
  for (const { versions } of paragraphs)
    for (const [i, a] of versions.entries())
      for (const b of versions.slice(i + 1)) {
        const slots = slotPairs(byVersion.get(a.id) ?? [], byVersion.get(b.id) ?? [], groups);
        for (const [x, y] of slots) if (!groups.areTogether(x.key, y.key)) groups.join(x.key, y.key);
      }
}

type Slotted = Placed & { slot: string };

function slotPairs(a: readonly Placed[], b: readonly Placed[], groups: Groups): [Placed, Placed][] {
  const isIn = (mention: Placed, others: readonly Placed[]) =>
    others.some(
      (other) =>
        groups.find(other.key) === groups.find(mention.key) ||
        contains(other.words, mention.words) ||
        contains(mention.words, other.words),
    );
  const here = slotted(a, (mention) => isIn(mention, b), groups);
  const there = slotted(b, (mention) => isIn(mention, a), groups);
  return here.flatMap((x): [Placed, Placed][] => {
    const sameHere = here.filter(({ slot }) => slot === x.slot);
    const sameThere = there.filter(({ slot }) => slot === x.slot);
    const [y] = sameThere;
    return y &&
      new Set(sameHere.map(({ key }) => key)).size === 1 &&
      new Set(sameThere.map(({ key }) => key)).size === 1
      ? [[x, y]]
      : [];
  });
}

// Every name that the other version lacks, with how many shared names stand before it.
function slotted(mentions: readonly Placed[], isShared: (mention: Placed) => boolean, groups: Groups): Slotted[] {
  const seen = new Set<string>();
  const left: Slotted[] = [];
  for (const mention of mentions) {
    if (isShared(mention)) seen.add(groups.find(mention.key));
    else left.push({ ...mention, slot: [...seen].length === 0 ? 'first' : String(seen.size) });
  }
  return left;
}

function rowOf(mentions: readonly Placed[], glossary: readonly GlossaryEntry[], lang: string): LedgerRow {
  const spellings = new Map<string, Spelling>();
  for (const { text, version, paragraph, start, end } of mentions) {
    const at = `${version.side} ${text}`;
    const spelling = spellings.get(at) ?? { text, versionSide: version.side, count: 0, places: [] };
    spelling.count++;
    spelling.places.push({ paragraph, version: version.id, start, end });
    spellings.set(at, spelling);
  }
  const texts = new Set(mentions.map(({ text }) => text));
  const settled = glossary.find(
    ({ target, forbidden }) => texts.has(target) || forbidden.some((word) => texts.has(word)),
  );
  const full = new Set(mentions.map(({ key }) => key));
  const longest = [...full].filter(
    (key) => ![...full].some((other) => other !== key && contains(other.split(' '), key.split(' '))),
  );
  const distinct = longest.filter((key, i) => !longest.slice(0, i).some((other) => areCases(key, other, lang)));
  return {
    spellings: [...spellings.values()].sort((a, b) => b.count - a.count),
    kind: kindOf(mentions),
    ...(settled && { canonical: settled.target }),
    isOpen: distinct.length > 1 && !settled,
  };
}

// Малая Сухона, Малую Сухону: one name in two cases needs no settling.
function areCases(a: string, b: string, lang: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  if (!isCased(lang) || words.length !== others.length) return false;
  return words.every((word, i) => word === others[i] || areCasesOfOne(word, others[i] ?? ''));
}

// An ending of two letters, or three where the other has none.
function areCasesOfOne(a: string, b: string): boolean {
  const stem = Math.min(a.length, b.length) - 2;
  return stem > 1 && a.slice(0, stem) === b.slice(0, stem) && isDerived(a, b);
}

function countOf({ spellings }: LedgerRow): number {
  return spellings.reduce((sum, { count }) => sum + count, 0);
}
