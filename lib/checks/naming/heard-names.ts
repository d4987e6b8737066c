// The names of texts without capitals, by their sound. The source has capitals and says which names a paragraph has; words
// of its versions that sound like one of them are spellings of it (script-sounds.ts). A word that stands as often where
// the source does not have the name is an ordinary one. What was heard once is found everywhere after that. In Japanese a
// name is also what the two versions of a paragraph spell in two ways that sound alike and, where there is no source, what
// has a dot within.
//
// Does not hear names of one consonant or abbreviations. Cost: names times words within a paragraph, both limited.

import type { LedgerParagraph, LedgerVersion } from '../names.ts';
import { primaryTag, readText, type Word } from '../reading/reading.ts';
import { smallWords } from '../reading/small-words.ts';
import { hasCapitals } from '../words/spellings.ts';
import type { Placed } from './name-groups.ts';
import { type Mention, mentionsIn } from './name-mentions.ts';
import { insideWords } from './name-words.ts';
import { consonantsOf, soundDistance } from './script-sounds.ts';
import { isSpoken, jointOf, type SpokenWord, spokenWords } from './spoken-words.ts';

/** `name`: what it is heard as, the same for all spellings. */
export type Heard = Placed & { name: string };

/** Every place of a name that is heard, in order; none where names of the language are not told by their sound. */
export function heardNames(paragraphs: readonly LedgerParagraph[], lang: string, sourceLang: string): Heard[] {
  const tag = primaryTag(lang);
  if (!isSpoken(tag)) return [];
  const sources = sourceNames(paragraphs, sourceLang);
  const texts = paragraphs.map(({ id, versions }, k): Text => {
    const spoken = versions.map((version) => ({ version, words: spokenWords(version.text, tag).slice(0, MOST_WORDS) }));
    return { id, names: sources[k] ?? null, spoken };
  });
  const names = learnt(texts);
  if (tag === 'ja') learnVariants(texts, names);
  const dotted = tag === 'ja' && texts.every((text) => text.names === null);
  return texts.flatMap(({ id, spoken }) =>
    spoken.flatMap(({ version, words }) =>
      runsOf(version.text, words, tag)
        .flatMap((run) => namesIn(run, names, { isWhole: tag === 'ja', isName: dotted && run.length > 1 }))
        .map((found) => placed(found, names, { paragraph: id, version })),
    ),
  );
}

const MOST_WORDS = 3000;
const MOST_NAMES = 60;

type Spoken = { version: LedgerVersion; words: readonly SpokenWord[] };
/** `names`: the words of names in the source, each with where it stands there; null without a source. */
type Text = { id: string; names: ReadonlyMap<string, Mention> | null; spoken: readonly Spoken[] };
/** By spelling, what it is heard as. */
type Names = Map<string, { name: string; mention: Mention | null }>;

const ABBREVIATION = /^\p{Lu}{2,}s?\d*$/u;

function sourceNames(paragraphs: readonly LedgerParagraph[], sourceLang: string): (Map<string, Mention> | null)[] {
  if (!hasCapitals(primaryTag(sourceLang))) return [];
  const readings = paragraphs.map(({ source }) => (source ? readText(source, sourceLang) : null));
  const small = smallWords(readings);
  const inside = new Set(readings.flatMap((reading) => (reading ? insideWords(reading) : [])));
  return readings.map((reading, k) => {
    if (!reading) return null;
    const mentions = mentionsIn(reading, { small, source: null, inside }, paragraphs[k]?.kind ?? 'paragraph');
    const named = mentions.filter(({ text }) => !ABBREVIATION.test(text));
    const words = named.flatMap((mention) => mention.words.map((word): [string, Mention] => [word, mention]));
    return new Map(words.slice(0, MOST_NAMES));
  });
}

function learnt(texts: readonly Text[]): Names {
  const votes = new Map<string, Map<string, { count: number; mention: Mention }>>();
  for (const { names, spoken } of texts)
    for (const { words } of names ? spoken : [])
      for (const { form, name } of soundingAlike(words, names ?? new Map())) {
        const mine = votes.get(form) ?? new Map();
        const mention = names?.get(name);
        if (mention) mine.set(name, { mention, count: (mine.get(name)?.count ?? 0) + 1 });
        votes.set(form, mine);
      }
  const homes = homesOf(texts, votes);
  const known: Names = new Map();
  for (const [form, byName] of votes) {
    const [best] = [...byName].sort(([, a], [, b]) => b.count - a.count);
    if (!best) continue;
    const [name, { count, mention }] = best;
    const elsewhere = (homes.get(form) ?? []).filter(({ names }) => names && !names.has(name)).length;
    if (elsewhere < count * (consonantsOf(name).length >= SURE_LENGTH ? 3 : 1)) known.set(form, { name, mention });
  }
  return known;
}

/** Names of so many consonants are seldom ordinary words; the source may say "he" where a version has the name. */
const SURE_LENGTH = 4;

function homesOf(texts: readonly Text[], wanted: { has(form: string): boolean }): Map<string, Text[]> {
  const homes = new Map<string, Text[]>();
  for (const text of texts)
    for (const { words } of text.spoken)
      for (const form of new Set(words.flatMap(({ forms }) => forms.map((one) => one.text))))
        if (wanted.has(form)) homes.set(form, [...(homes.get(form) ?? []), text]);
  return homes;
}

type Pair = { form: string; name: string; distance: number };

// The best of all pairs first; each name once, and each place.
function soundingAlike(words: readonly SpokenWord[], names: ReadonlyMap<string, Mention>): Pair[] {
  const places = new Map<string, Word[]>();
  for (const form of words.flatMap(({ forms }) => forms))
    places.set(form.text, [...(places.get(form.text) ?? []), form]);
  const forms = [...places.keys()].slice(0, MOST_WORDS);
  const pairs = [...names.keys()].flatMap((name) => {
    const most = mostDistance(name);
    return forms.flatMap((form): Pair[] => {
      if (Math.abs(consonantsOf(form).length - consonantsOf(name).length) > 2) return [];
      const distance = soundDistance(name, form);
      return distance <= most ? [{ form, name, distance }] : [];
    });
  });
  pairs.sort((a, b) => a.distance - b.distance || b.form.length - a.form.length);
  const named = new Set<string>();
  const taken: Word[] = [];
  return pairs.filter(({ form, name }) => {
    const free = (places.get(form) ?? []).filter((place) => !taken.some((other) => overlap(place, other)));
    if (free.length === 0 || named.has(name)) return false;
    named.add(name);
    taken.push(...free);
    return true;
  });
}

function overlap(a: Word, b: Word): boolean {
  return a.start < b.end && b.start < a.end;
}

// One consonant sounds like anything; the longer a name the more of it may be heard otherwise.
function mostDistance(name: string): number {
  const heard = consonantsOf(name).replaceAll('h', '').length;
  return heard < 2 ? -1 : (MOST_DISTANCE[heard] ?? LONGEST_DISTANCE);
}

const MOST_DISTANCE: Readonly<Record<number, number>> = { 2: 0.3, 3: 0.55, 4: 0.8, 5: 1.1 };
const LONGEST_DISTANCE = 1.3;

// What one version has and the other has not, and that sounds the same: two spellings of one thing.
function learnVariants(texts: readonly Text[], names: Names): void {
  for (const { spoken } of texts)
    for (const [i, a] of spoken.entries())
      for (const b of spoken.slice(i + 1))
        for (const [x, y] of variantsIn(lacking(a, b), lacking(b, a))) {
          const known = names.get(x) ?? names.get(y) ?? { name: x, mention: null };
          names.set(x, known).set(y, known);
        }
}

function lacking({ words }: Spoken, other: Spoken): string[] {
  const there = new Set(other.words.flatMap(({ forms }) => forms.map(({ text }) => text)));
  const mine = new Set(words.flatMap(({ forms }) => forms.map(({ text }) => text)));
  return [...mine].filter((text) => !there.has(text)).slice(0, MOST_NAMES);
}

function variantsIn(here: readonly string[], there: readonly string[]): [string, string][] {
  return here.flatMap((a) => {
    const alike = consonantsOf(a).length < 2 ? [] : there.filter((b) => soundDistance(a, b) <= SAME_SOUND);
    return alike.length === 1 && alike[0] ? [[a, alike[0]] as [string, string]] : [];
  });
}

const SAME_SOUND = 0.3;

// Words with nothing but a joint between them.
function runsOf(text: string, words: readonly SpokenWord[], lang: string): SpokenWord[][] {
  const runs: SpokenWord[][] = [];
  let end = -1;
  for (const word of words) {
    const [whole] = word.forms;
    if (!whole) continue;
    if (end >= 0 && jointOf(lang).test(text.slice(end, whole.start))) runs.at(-1)?.push(word);
    else runs.push([word]);
    end = whole.end;
  }
  return runs;
}

// In Japanese all that is joined is one name; elsewhere the known words in a row.
function namesIn(run: readonly SpokenWord[], names: Names, { isWhole, isName }: Record<'isWhole' | 'isName', boolean>) {
  const found = run.map(({ forms }) => knownForm(forms, names));
  if (isWhole) return isName || found.some(Boolean) ? [run.flatMap(({ forms }) => forms.slice(0, 1))] : [];
  const rows: Word[][] = [[]];
  for (const [k, word] of found.entries()) {
    const isBare = word !== null && word.start === run[k]?.forms[0]?.start;
    if (!word || !isBare) rows.push([]);
    if (word) rows.at(-1)?.push(word);
    if (word && word.end !== run[k]?.forms[0]?.end) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

// Without "and" before it, where the name is known without it.
function knownForm(forms: readonly Word[], names: Names): Word | null {
  const known = forms.filter(({ text }) => names.has(text));
  const [whole] = known;
  const bare = known.at(-1);
  return bare && names.get(bare.text)?.name === names.get(whole?.text ?? '')?.name ? bare : (whole ?? null);
}

function placed(found: readonly Word[], names: Names, home: { paragraph: string; version: LedgerVersion }): Heard {
  const [start, end] = [found[0]?.start ?? 0, found.at(-1)?.end ?? 0];
  const words = found.map(({ text }) => text);
  const mention = words.map((word) => names.get(word)?.mention).find(Boolean);
  const { before, after, address } = mention ?? { before: '', after: '', address: null };
  const name = words.map((word) => names.get(word)?.name ?? word).join(' ');
  const text = home.version.text.slice(start, end);
  return { ...home, text, start, end, words, key: words.join(' '), name, before, after, address };
}
