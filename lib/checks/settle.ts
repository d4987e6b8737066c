import type { LedgerParagraph, LedgerRow } from './names.ts';
import { slips } from './naming/name-match.ts';
import { nameKey, possessiveOf, withoutPossessive } from './words/word-forms.ts';

type SettledText = {
  paragraph: string;
  version: string;
  /** The whole new text of the version. */
  text: string;
  /** What changed, in offsets of the old text. */
  changes: { start: number; end: number; text: string }[];
};

/**
 * The new text of every version that spells a name otherwise than `canonical`. Short forms stay short: "Mr. Li" becomes
 * "Mr. Lee" where "Li Zhuangyu" becomes "Lee Jang-woo". Versions that need no change are left out. What becomes of the
 * texts (new versions for open paragraphs, a list to confirm for approved ones) is for the caller to decide.
 */
export function settleSpelling(
  row: LedgerRow,
  canonical: string,
  paragraphs: readonly LedgerParagraph[],
): SettledText[] {
  const changes = new Map<string, SettledText['changes']>();
  const spelled = rowSpelling(row, canonical);
  for (const { text, places } of row.spellings) {
    const by = spelled(text);
    if (by === text) continue;
    for (const { version, start, end } of places)
      changes.set(version, [...(changes.get(version) ?? []), { start, end, text: by }]);
  }
  return paragraphs.flatMap(({ id, versions }) =>
    versions.flatMap((version) => {
      const list = changes.get(version.id);
      if (!list) return [];
      list.sort((a, b) => a.start - b.start);
      return [{ paragraph: id, version: version.id, text: applied(version.text, list), changes: list }];
    }),
  );
}

/** The spellings of a row that settling on `canonical` replaces, each once and without the form of address. */
export function variantsOf(row: LedgerRow, canonical: string): string[] {
  const spelled = rowSpelling(row, canonical);
  return [...new Set(row.spellings.flatMap(({ text }) => (spelled(text) === text ? [] : [bare(text)])))];
}

/** How a variant is spelled once `canonical` is settled; `variants`: the other spellings of the same name. */
export function spellingFor(variant: string, canonical: string, variants: readonly string[]): string {
  const forms = [canonical, ...variants].map(wordsOf);
  return replacementFor(
    variant,
    canonical,
    forms.filter((words) => words.length > 1),
  );
}

/** The spellings that a name may be settled on: no form of address, and of a person none shorter than the full name. */
export function choicesOf({ spellings, kind }: LedgerRow): string[] {
  const texts = [...new Set(spellings.map(({ text }) => bare(text)))];
  const longest = Math.max(...texts.map((text) => wordsOf(text).length));
  return kind === 'person' ? texts.filter((text) => wordsOf(text).length === longest) : texts;
}

function rowSpelling(row: LedgerRow, canonical: string): (text: string) => string {
  const texts = row.spellings.map(({ text }) => text);
  return (text) => spellingFor(text, canonical, texts);
}

const ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Prof|Miss|Sir|Lady|Herr|Frau|Hr|Fr|M|Mme|Sr|Sra|Don|Doña)\.?\s/u;

function bare(text: string): string {
  return text.replace(ADDRESS, '');
}

// Japanese has a dot between the words of a name.
function wordsOf(text: string): string[] {
  return bare(text).split(/[\s・＝]+/u);
}

// `full`: the spellings with more than one word.
function replacementFor(text: string, canonical: string, full: readonly string[][]): string {
  const address = ADDRESS.exec(text)?.[0] ?? '';
  const words = wordsOf(text);
  const right = wordsOf(canonical);
  const isPart = words.every((word) => right.some((other) => nameKey(other) === nameKey(word)));
  if (isPart && words.length < right.length)
    return address + bare(text).replaceAll(WORD, (word) => accented(word, right));
  if (words.length === 1 && right.length > 1) {
    const home = full.find((form) => form.some((word) => nameKey(word) === nameKey(words[0] ?? '')));
    const at = home?.findIndex((word) => nameKey(word) === nameKey(words[0] ?? '')) ?? -1;
    const part = home && home.length === right.length ? right[at] : nearestOf(words[0] ?? '', right);
    return address + (part ?? (address ? (right.at(-1) ?? canonical) : canonical));
  }
  return address + bare(canonical);
}

const WORD = /[^\s・＝]+/gu;

// "Muller" of "Jan Müller", マルケズ of エレナ・マルケス: alike but for the marks on their letters.
function accented(word: string, right: readonly string[]): string {
  const plain = (other: string) => withoutPossessive(other).normalize('NFC').toLowerCase();
  const isSame = right.some((other) => plain(other) === plain(word));
  const twin = isSame ? undefined : right.find((other) => nameKey(other) === nameKey(word));
  return twin === undefined ? word : withoutPossessive(twin) + possessiveOf(word);
}

// A surname that is spelled wrong where it stands alone: "Halaby" is a slip of one word of "Yosef Halabi".
function nearestOf(word: string, words: readonly string[]): string | undefined {
  const key = nameKey(word);
  const most = key.length < LONG ? 1 : 2;
  const near = words.filter((other) => nameKey(other).length > most + 1 && slips(key, nameKey(other)) <= most);
  return near.length === 1 ? near[0] : undefined;
}

const LONG = 7; // letters

function applied(text: string, changes: SettledText['changes']): string {
  let done = '';
  let from = 0;
  for (const { start, end, text: by } of changes) {
    done += text.slice(from, start) + by;
    from = end;
  }
  return done + text.slice(from);
}
