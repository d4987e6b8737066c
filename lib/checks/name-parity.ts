import { type Evidence, evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { landsChanged } from './naming/lands-changed.ts';
import { lettersChanged } from './naming/letters-changed.ts';
import { isExplained, isGloss, isSpelledOut } from './naming/name-explained.ts';
import { hasName, indexNames, misspelledOf, type NameIndex } from './naming/name-match.ts';
import { extendsName, isAnchored, isPartOfBody, standsBesideKept } from './naming/name-neighbours.ts';
import { nameRuns, type Run } from './naming/name-runs.ts';
import { isCommon, isNamePlace, peopleForLand, saysCapital } from './naming/name-slots.ts';
import { CYRILLIC, heardIn, isHeard, isHeardAloud, soundAlike, soundsOf, withoutEcho } from './naming/name-sounds.ts';
import { joinedTwice, latinNames } from './naming/name-twice.ts';
import { type Name, type NameContext, nameWords } from './naming/name-words.ts';
import { recombinedNames } from './naming/recombined-names.ts';
import { countryNamed, countryOf, homeOf, namesCountry } from './naming/regions.ts';
import { isReplaced, isSettledHere, settledNames } from './naming/settled-names.ts';
import { otherSpeakers } from './naming/speakers.ts';
import { placesChanged } from './places/changed-places.ts';
import { isHeading, isTitle } from './reading/kinds.ts';
import type { Reading, Span, Word } from './reading/reading.ts';
import { isNamedElsewhere, type SmallWords, smallWords } from './reading/small-words.ts';
import { isCased } from './words/particles.ts';
import { hasCapitals } from './words/spellings.ts';
import { nameKey, possessiveOf, withoutPossessive } from './words/word-forms.ts';

// Two texts that differ in more names are not two versions of one paragraph.
const MOST = 200;

/** Names that the two versions do not share: misspelled, another one in the same place, added or lost. */
export function nameParity(versions: Versions): Finding[] {
  const { candidate, literal, source, kind, article } = versions;
  if (!literal) return joinedTwice(candidate, literal);
  if (!hasCapitals(candidate.lang)) {
    const others = [...landsChanged(candidate, literal, source), ...lettersChanged(candidate, literal)];
    return [...latinNames(candidate, literal, source), ...others];
  }
  const small = smallWords([candidate, literal], article.texts);
  const here = sideOf(candidate, { small, source }, kind);
  const there = sideOf(literal, { small, source }, kind);
  const sounds = soundsOf(source, candidate);
  const settled = settledNames(article.glossary);
  const isTranscribed = sounds !== null;
  const added = withoutEcho(unmatched(here.names, there.index, source, sounds), literal, isTranscribed).filter(
    ({ text }) => !isSettledHere(text, settled, there.index),
  );
  const lost = withoutEcho(unmatched(there.names, here.index, null, null), candidate, isTranscribed).filter(
    ({ text }) => !isReplaced(text, settled, here.index),
  );
  const left = nameRuns(literal, lost).filter(
    (run) => !isSpelledOut(run, here.index) && !isExplained(run, literal, here.index),
  );
  const pair = {
    candidate,
    literal,
    source,
    sounds,
    article: article.texts ?? [],
    here: here.index,
    there: there.index,
  };
  const isOfTitle = (run: Run) =>
    isPlainTitle(run, literal, small, kind) || (added.length === 0 && isTitleWord(run, literal, source, kind));
  const told = left.filter((run) => !isOfTitle(run));
  const strange = nameRuns(candidate, added).filter((run) => !isSpelledOut(run, there.index));
  const findings = strange.flatMap((run) => judge(run, pair, told));
  return [
    ...findings,
    ...placesChanged(versions, 'name'),
    ...recombinedNames(candidate, literal),
    ...otherSpeakers(candidate, literal),
    ...told.flatMap((run) => lostName(run, pair)),
    ...peopleForLand(candidate, there.index),
    ...joinedTwice(candidate, literal),
  ];
}

type SideNames = { names: Name[]; index: NameIndex };

function sideOf(reading: Reading, context: NameContext, kind: string): SideNames {
  return { names: nameWords(reading, context, kind), index: indexNames(reading) };
}

// Names that the other text does not have. The source is a second witness, in its own letters or in Latin ones.
function unmatched(
  names: readonly Name[],
  index: NameIndex,
  source: Reading | null,
  sounds: Set<string> | null,
): Name[] {
  const letters = new Set(source?.keys);
  const missing: Name[] = [];
  for (const name of names) {
    if (missing.length === MOST) break;
    const isKnown = hasName(index, name.text) || letters.has(nameKey(name.text));
    if (!isKnown && (!isHeard(name.text, sounds) || isSlip(name.text, index, sounds))) missing.push(name);
  }
  return missing;
}

// Вашнигтон and Rusaln have the consonants of Washington and Руслан and are still slips; of Yegor and Egor neither is one.
function isSlip(name: string, index: NameIndex, sounds: Set<string> | null): boolean {
  if (!CYRILLIC.test(name) && isHeardAloud(name, sounds)) return false;
  const other = misspelledOf(name, index);
  return other !== null && !soundAlike(name, other);
}

type Values = { name: string; expected: string };
type Pair = {
  candidate: Reading;
  literal: Reading;
  source: Reading | null;
  sounds: Set<string> | null;
  article: readonly string[];
  here: NameIndex;
  there: NameIndex;
};

function judge(run: Run, pair: Pair, left: Run[]): Finding[] {
  const { candidate, literal, source } = pair;
  const name = candidate.text.slice(run.start, run.end);
  const heard = source && heardIn(run, source);
  if (heard && extendsName(run, candidate, pair.there)) return [];
  if (heard) return [lackedByLiteral(heard, run, pair, left)];
  const isLand = namesLands(run, candidate);
  const slip = isLand ? null : slipIn(run, pair.there);
  if (slip) return [misspelled(run, pair, { name, expected: slip.text }, evidenceAt('literal', literal, slip), left)];
  const near = nearest(run, left, candidate, literal);
  const isLike = near !== null && isLand === namesLands(near, literal);
  const twin = near?.isSure && isLike && isCredible(near, run, pair) ? near : null;
  if (!twin) return addedName(run, pair, run.isSure && near?.isSure === true && !isLike);
  if (!run.isSure) return [];
  left.splice(left.indexOf(twin), 1);
  const evidence = evidenceAt('literal', literal, twin);
  const isOfBody = isPartOfBody(run, candidate) || isPartOfBody(twin, literal);
  const severity = isAnchored(run, candidate, twin, literal) && !isOfBody ? 'error' : 'warning';
  return [finding('names', severity, run, 'name-differs', { name, expected: evidence.text }, { evidence })];
}

/** `isInstead`: where the literal has a name of another kind in the same place. */
function addedName(
  run: Run,
  { candidate, literal, source, sounds, there, article }: Pair,
  isInstead: boolean,
): Finding[] {
  const name = candidate.text.slice(run.start, run.end);
  if (sounds && CYRILLIC.test(name)) return [];
  const isTold =
    (isInstead && !saysCapital(candidate, literal)) ||
    isWorthTelling(run, candidate, source) ||
    isNamePlace(run, candidate);
  if (!isTold || extendsName(run, candidate, there)) return [];
  const isKnown = run.words.every(({ text }) => isNamedElsewhere(text, candidate.text, article));
  const isMinor = isKnown || namesLands(run, candidate) || isGloss(run, candidate, there);
  return [finding('names', isMinor ? 'note' : 'warning', run, 'name-added', { name })];
}

// "The Greek island", "in Denmark": said of a place to readers who do not know it, and no other name of it.
function namesLands({ words }: Run, { lang }: Reading): boolean {
  return words.every(({ text }) => (countryOf(text, lang) ?? countryNamed(text, lang)) !== null);
}

// The source has the name as it stands here: what is in the literal at its place is wrong, or nothing is. A note at the source.
function lackedByLiteral(heard: Span, run: Run, { candidate, literal, source }: Pair, left: Run[]): Finding {
  const name = candidate.text.slice(run.start, run.end);
  const twin = nearest(run, left, candidate, literal);
  if (twin && source && !heardIn(twin, source)) left.splice(left.indexOf(twin), 1);
  return finding('names', 'note', heard, 'name-only-source', { name }, { side: 'source' });
}

// Names of people and places sound alike in the source and in the literal; names of offices are translated, this way or
// that, and only the same neighbours make them the same.
function isCredible(twin: Run, run: Run, pair: Pair): boolean {
  if (!pair.sounds || isAnchored(run, pair.candidate, twin, pair.literal)) return true;
  return twin.words.some(({ text }) => isHeard(text, pair.sounds));
}

function slipIn(run: Run, index: NameIndex): Word | null {
  for (const { text } of run.words) {
    const key = misspelledOf(text, index);
    const word = key === null ? undefined : index.reading.words[index.at.get(key)?.[0] ?? -1];
    if (word) return word;
  }
  return null;
}

// Sure where this version or the source has the other spelling too: else it may be another way to transcribe the name.
function misspelled(run: Run, pair: Pair, values: Values, evidence: Evidence, left: Run[]): Finding {
  const twin = left.findIndex(({ start, end }) => start <= evidence.start && evidence.end <= end);
  if (twin >= 0) left.splice(twin, 1);
  const key = nameKey(evidence.text);
  const isSure = pair.here.at.has(key) || pair.source?.keys.includes(key);
  const isHeardSo =
    isHeardAloud(evidence.text, pair.sounds) && !run.words.some(({ text }) => isHeardAloud(text, pair.sounds));
  const more = { evidence, ...(isSure || isHeardSo ? spelledAs(run, evidence.text, pair.candidate) : {}) };
  return finding('names', isSure ? 'error' : 'warning', run, 'name-misspelled', values, more);
}

// Where somebody else than the literal spells it so too. Where names have cases, or end otherwise here, the form of the
// other version may not be the one that is wanted.
function spelledAs({ words, start, end }: Run, expected: string, { lang, text }: Reading): Pick<Finding, 'fix'> {
  const name = text.slice(start, end);
  if (words.length !== 1 || isCased(lang) || (lang !== 'en' && name.at(-1) !== expected.at(-1))) return {};
  return { fix: { start, end, text: lang === 'en' ? withoutPossessive(expected) + possessiveOf(name) : expected } };
}

// Nobody misses "Bureau" or "Province"; the country of the source language is often put in for "here".
function isWorthTelling(run: Run, { lang }: Reading, source: Reading | null): boolean {
  if (!run.isSure) return false;
  const telling = run.words.filter(({ text }) => !isCommon(text, lang));
  return telling.some(({ text }) => {
    const country = countryOf(text, lang);
    if (country === null || source === null) return country === null;
    return country !== homeOf(source.lang) || namesCountry(source, country);
  });
}

function nearest(run: Run, left: readonly Run[], here: Reading, there: Reading): Run | null {
  const distance = (other: Run) => Math.abs(run.start / here.text.length - other.start / there.text.length);
  const best = left.reduce<Run | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
  const isOrdinary = run.words.every(({ text }) => isCommon(text, here.lang));
  return best && !isOrdinary && distance(best) < 0.35 ? best : null;
}

// A name that is only shortened, or known from another paragraph, is not lost.
function lostName(run: Run, { literal, source, article, here }: Pair): Finding[] {
  const name = literal.text.slice(run.start, run.end);
  const sure = run.words.filter(({ isSure }) => isSure); // not the "After" of "After Lanterna" that opens a sentence
  const isKnown = (sure.length ? sure : run.words).every(({ text }) => isNamedElsewhere(text, literal.text, article));
  const isLost = isWorthTelling(run, literal, source) && !isKnown && !standsBesideKept(run, literal, here);
  const [only, more] = run.words;
  const isSaidOtherwise = only && !more && saysCapital(here.reading, literal);
  const severity = isLost && !isSaidOtherwise ? 'warning' : 'note';
  return [finding('names', severity, run, 'name-lost', { name }, { side: 'literal' })];
}

// "City Met" of a heading: words that the article writes small, or that any body is called by.
function isPlainTitle({ words, isSure }: Run, literal: Reading, small: SmallWords, kind: string): boolean {
  const isPlain = ({ text }: Word) => small.has(text.toLowerCase()) || isCommon(text, literal.lang);
  return isTitle(kind) && !isSure && words.every(isPlain);
}

// "Escalates" of a heading: where every word has a capital, a lone one says nothing where
// this version has no name in its stead, unless the source has it by its sound.
function isTitleWord(run: Run, literal: Reading, source: Reading | null, kind: string): boolean {
  const [only, more] = run.words;
  if (!only || more || only.isSure || /^\p{Lu}{2}/u.test(only.text) || !isHeading(kind, literal)) return false;
  if (countryOf(only.text, literal.lang) !== null) return false;
  return !source || heardIn(run, source) === null;
}
