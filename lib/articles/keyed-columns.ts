// What the texts of a file are that stand under the same keys: a version of the article, its source, another text of it, or
// no text: an address, a state that comes back, what is said about a text. Linear.
import type { KeyedText } from '../exchange/keyed-text.ts';
import { isPlainTranslation, type Named, namedVersion, namesNotes } from '../pairing/labels/label-names.ts';
import { nameOf } from '../pairing/labels/labels.ts';
import { holdsTexts } from './columns.ts';
import { detectLanguage } from './language.ts';

export type Column = {
  readonly keys: readonly string[];
  readonly texts: string[];
  /** What it is called by: the key that names its version, or the last one. */
  key: string;
  version: Named | null;
  /** What stands before its texts in a stream; empty where that would be no help. */
  label: string;
  /** Whether each text is a paragraph, so that a line break in it is none between two. */
  isByParagraph: boolean;
};

const UNREAD = { version: null, label: '', isByParagraph: false };
/** So many names of texts are looked at. */
const MOST_KEYS = 20;
/** Fewer say nothing of what comes back. */
const LEAST_TEXTS = 3;
/** Of a version, for a text that is another one of all of it. */
const LEAST_LENGTH = 0.15;
const HALF = 0.5;
/** Mean length of paragraphs, in characters. */
const LONGEST_PARAGRAPH = 1000;
/** What is longer is more than a name. */
const LONG = 80;
/** One sign of a programme: an address, a day, a language, a code. */
const DATUM = /^\s*(?:[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?|\w+:\/\/\S*|[a-z]+(?:-[a-z]+)+|(?=\S*[\d_@/])[\w.:@/+-]*)\s*$/;
/** Two words, or some signs of a script without blanks. */
const PROSE = /[\p{L}\p{M}\p{P}]\s+\S*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;
/** Of whoever or whatever made it; but not what is long, nor a title. */
const ABOUT =
  /(?<!\p{L})(?:meta|metadata|usage|config|settings|params|model|engine|provider|author|editor|translator|role|tone|style)$|(?<=\p{L} )(?:by|at|id|url|lang|language|locale)$/u;
const TITLE =
  /title|head(?:line|ing)|caption|titel|titre|título|titolo|заголов|tytuł|überschrift|标题|標題|題|제목|כותרת/u;

/** The columns that are texts, by their keys. */
export function keptColumns(texts: readonly KeyedText[]): Map<readonly string[], Column> {
  const columns = new Map<readonly string[], Column>();
  for (const { keys, text } of texts) {
    if (!keys) continue;
    const column = columns.get(keys) ?? { keys, texts: [], key: keys.at(-1) ?? '', ...UNREAD };
    column.texts.push(text);
    columns.set(keys, column);
  }
  nameVersions([...columns.values()]);
  const kept = ofTexts([...columns.values()]);
  settleVersions(kept);
  setLabels(kept);
  for (const column of kept) {
    const { length: count } = column.texts;
    column.isByParagraph = count >= LEAST_TEXTS && lengthOf([column]) < LONGEST_PARAGRAPH * count;
  }
  return new Map(kept.map((column) => [column.keys, column]));
}

/** Whether there are words in it, and not names alone. */
export function isProse({ texts }: Column): boolean {
  return texts.some((text) => PROSE.test(text));
}

// The innermost key that names a version, unless it holds others that do: "translations" of a literal and a polished one.
function nameVersions(columns: readonly Column[]): void {
  const holders = new Set<string>();
  const pathTo = (keys: readonly string[], k: number) => keys.slice(0, k + 1).join('\n');
  const named = columns.map(({ keys }) => keys.map((key) => namedVersion(nameOf(wordsOf(key)))));
  columns.forEach(({ keys }, c) => {
    const inner = named[c]?.findLastIndex((version) => version !== null) ?? -1;
    for (let k = 0; k < inner; k++) holders.add(pathTo(keys, k));
  });
  columns.forEach((column, c) => {
    const at = named[c]?.findLastIndex((version, k) => version !== null && !holders.has(pathTo(column.keys, k))) ?? -1;
    if (at < 0) return;
    column.version = named[c]?.[at] ?? null;
    column.key = column.keys[at] ?? '';
  });
}

function ofTexts(columns: readonly Column[]): Column[] {
  const written = columns.filter(({ texts }) => !texts.every((text) => DATUM.test(text)));
  const own = written.filter((column) => !isAbout(column));
  // Where there is nothing else, "changes" from one text to another are the article.
  const prose = own.some(isProse) ? own : written;
  const versions = prose.filter(({ version }) => version !== null);
  const texts = (versions.length > 0 ? versions : prose).flatMap((column) => column.texts);
  const mean = (own: readonly string[]) => own.join('').length / own.length;
  // A refrain comes back and is a text.
  const isLong = (one: Column) => isProse(one) && mean(one.texts) >= HALF * mean(texts);
  const isText = (one: Column) => one.version !== null || one.texts.length < LEAST_TEXTS || isTitle(one) || isLong(one);
  return prose.filter((one) => isText(one) || holdsTexts(one.texts, texts));
}

function isAbout({ keys, texts }: Column): boolean {
  const words = keys.map(wordsOf);
  if (words.some((name) => namesNotes(nameOf(name)))) return true;
  const isShort = texts.join('').length < LONG * texts.length;
  return isShort && words.some((name) => ABOUT.test(name)) && !isTitle({ keys });
}

function isTitle({ keys }: Pick<Column, 'keys'>): boolean {
  return TITLE.test(wordsOf(keys.at(-1) ?? ''));
}

// Where one version has a name, another text of its language is the other one, and one of another language the source. Of "mt"
// and "target" the second is what became of the first.
function settleVersions(columns: readonly Column[]): void {
  const of = (version: Named | null) => columns.filter((column) => column.version === version);
  if (of('polished').length === 0 && keysIn(of('literal')).size === 2) {
    const plain = of('literal').filter(({ key }) => isPlainTranslation(nameOf(wordsOf(key))));
    if (keysIn(plain).size === 1) for (const column of plain) column.version = 'polished';
  }
  const known = [...of('polished'), ...of('literal')];
  const language = languageOf(known);
  if (!language) return;
  const least = (LEAST_LENGTH * lengthOf(known)) / keysIn(known).size;
  const longOnes = (version: Named | null) =>
    byKey(of(version))
      .slice(0, MOST_KEYS)
      .filter((one) => lengthOf(one) >= least);
  const unnamed = longOnes(null);
  const isOther = (one: readonly Column[]) => (languageOf(one) ?? language) !== language;
  for (const column of unnamed.filter(isOther).flat()) column.version = 'source';
  const missing = of('polished').length === 0 ? 'polished' : of('literal').length === 0 ? 'literal' : null;
  const original = longOnes('source').filter((one) => languageOf(one) === language);
  const others = original.length > 0 && missing === 'literal' ? original : unnamed.filter((one) => !isOther(one));
  if (missing && others.length === 1) for (const column of others.flat()) column.version = missing;
}

function byKey(columns: readonly Column[]): Column[][] {
  const groups = new Map<string, Column[]>(columns.map(({ key }) => [key, []]));
  for (const column of columns) groups.get(column.key)?.push(column);
  return [...groups.values()];
}

function keysIn(columns: readonly Column[]): Set<string> {
  return new Set(columns.map(({ key }) => key));
}

function lengthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { texts }) => sum + texts.join('').length, 0);
}

function languageOf(columns: readonly Column[]): string | null {
  return detectLanguage(columns.flatMap(({ texts }) => texts).join('\n'));
}

// A label helps only where both versions have one.
function setLabels(columns: readonly Column[]): void {
  const versions = new Set(columns.map(({ version }) => version));
  if (!versions.has('literal') || !versions.has('polished')) return;
  for (const column of columns) {
    if (!column.version) continue;
    const words = wordsOf(column.key);
    column.label = namedVersion(nameOf(words)) === column.version ? words : column.version;
  }
}

/** "finalText" and "final_text" are "final text". */
function wordsOf(key: string): string {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[\s_.-]+/g, ' ')
    .trim()
    .toLowerCase();
}
