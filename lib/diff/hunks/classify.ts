// What a hunk is: its kind, and what in it could change a fact. Rules over words, in the order a reader would ask:
// is anything but form different, is one side empty, do only numbers or only names differ. Not done: meaning. A name is a
// word with a capital where no sentence begins; German writes every noun so, there it takes two in a row.
import { TITLES } from '../../checks/words/word-lists.ts';
import type { Hunk, HunkKind } from '../prose-diff.ts';
import type { Lexeme } from '../words/lexicon.ts';
import type { TokenText } from '../words/tokens.ts';
import { isOne, NOT_NAMES } from '../words/words.ts';
import type { HunkDraft } from './labels.ts';

/** A text with what is needed to judge its words. */
export interface Judged {
  readonly side: TokenText;
  /** 1 where a token is a name. */
  readonly names: Uint8Array;
}

/** Both texts judged; `language` is a primary subtag such as 'en'. A name of one is a name where it opens the other. */
export function judged(left: TokenText, right: TokenText, language: string): [Judged, Judged] {
  const known = new Set<number>();
  const sides = [left, right].map((side) => ({ side, names: namesOf(side, language, known) }));
  for (const { side, names } of known.size ? sides : [])
    for (let k = 0; k < side.count; k++) if (known.has(side.keys[k] ?? -1) && isCapital(side, k)) names[k] = 1;
  return sides as [Judged, Judged];
}

/** The hunk of a draft, under the same id. */
export function classified(draft: HunkDraft, left: Judged, right: Judged): Hunk {
  const lost = wordsOf(draft.left, left);
  const gained = wordsOf(draft.right, right);
  const kind = kindOf(draft, lost, gained);
  const isForm = kind === 'format' || kind === 'inflection';
  const light = isForm || isParticle(draft, lost, gained, left, right);
  const hunk: Hunk = { id: draft.id, kind, flags: light ? {} : flagsOf(lost, gained), light };
  if (draft.move >= 0) hunk.move = draft.move;
  return hunk;
}

interface Word {
  readonly text: string;
  readonly lexeme: Lexeme;
  readonly isName: boolean;
  /** "Mayor" before "Lin": of the name, but another title is no other name. */
  readonly isTitle: boolean;
}

function wordsOf(tokens: readonly number[], { side, names }: Judged): Word[] {
  const out: Word[] = [];
  for (const k of tokens) {
    const lexeme = side.lex[k];
    if (lexeme && lexeme.kind !== 'sign') {
      const text = side.text.slice(side.start[k], side.end[k]);
      const isTitle = side.lex[k + 1]?.isCapital === true && TITLES.has(text.toLowerCase());
      out.push({ text, lexeme, isName: names[k] === 1, isTitle });
    }
  }
  return out;
}

function kindOf({ kind }: HunkDraft, lost: readonly Word[], gained: readonly Word[]): HunkKind {
  if (kind === 'space' || kind === 'fold') return 'format';
  if (isSameSpelling(lost, gained)) return 'format';
  if (kind === 'link') return 'inflection';
  if (!lost.length) return 'added';
  if (!gained.length) return 'omitted';
  if (lost.every(isNumber) && gained.every(isNumber)) return 'number';
  const areNames = lost.every(isNameOrStop) && gained.every(isNameOrStop);
  return areNames && lost.some(isName) && gained.some(isName) ? 'name' : 'wording';
}

const isNumber = ({ lexeme }: Word) => lexeme.kind === 'number';
const isName = (word: Word) => word.isName;
const isNameOrStop = (word: Word) => word.isName || word.lexeme.kind === 'stop';

// "health care", "health-care" and "Healthcare" are one spelling.
function isSameSpelling(lost: readonly Word[], gained: readonly Word[]): boolean {
  if (!lost.length || !gained.length) return lost.length === gained.length;
  if (Math.abs(lost.length - gained.length) > 4) return false; // no reader would call it that, and it saves the time
  return spellingOf(lost) === spellingOf(gained);
}

function spellingOf(words: readonly Word[]): string {
  let spelling = '';
  for (const { text } of words) spelling += text;
  return spelling.normalize('NFC').replaceAll('’', "'").toLowerCase();
}

// "a technology center" against "technology center", or "and" for a comma: nothing to weigh.
function isParticle(
  draft: HunkDraft,
  lost: readonly Word[],
  gained: readonly Word[],
  left: Judged,
  right: Judged,
): boolean {
  if (!lost.every(isSmall) || !gained.every(isSmall)) return false;
  const hasSigns = draft.left.some((i) => left.side.isSign[i]) || draft.right.some((j) => right.side.isSign[j]);
  return hasSigns || (lost.every(isArticle) && gained.every(isArticle));
}

const isSmall = ({ lexeme }: Word) => lexeme.particle !== undefined;
const isArticle = ({ lexeme }: Word) => lexeme.particle === 'article';

function flagsOf(lost: readonly Word[], gained: readonly Word[]): Hunk['flags'] {
  const flags: Hunk['flags'] = {};
  if (differ(lost, gained, numberOf) && !(isOneOrNone(lost) && isOneOrNone(gained))) flags.number = true;
  if (differ(lost, gained, nameOf)) flags.name = true;
  if (differ(lost, gained, negationOf)) flags.negation = true;
  return flags;
}

const numberOf = ({ lexeme }: Word) => lexeme.value;

// "one" as a word against no number is as good as an article: "one of the first" and "among the first".
function isOneOrNone(words: readonly Word[]): boolean {
  return words.every((word) => numberOf(word) === '' || isOne(word.text));
}
const nameOf = ({ lexeme, isName, isTitle }: Word) => (isName && !isTitle ? String(lexeme.stem) : '');
const negationOf = ({ lexeme }: Word) => (lexeme.isNegation ? 'no' : '');

// Whether the words that `traitOf` gives a trait do not come out even on both sides.
function differ(lost: readonly Word[], gained: readonly Word[], traitOf: (word: Word) => string): boolean {
  const [a, b] = [lost.map(traitOf).filter(Boolean), gained.map(traitOf).filter(Boolean)];
  return a.length !== b.length || (a.length > 0 && a.sort().join('\n') !== b.sort().join('\n'));
}

// By their own place; their keys are added to what is known.
function namesOf(side: TokenText, language: string, known: Set<number>): Uint8Array {
  const names = new Uint8Array(side.count);
  let sentence = 0;
  let opens = true;
  for (let k = 0; k < side.count; k++) {
    const begins = side.sentences[sentence] === k;
    if (begins) sentence++;
    opens = begins || (opens && side.isSign[k - 1] === 1);
    if (!isCapital(side, k)) continue;
    if ((opens || language === 'de') && !isCapital(side, k + 1) && names[k - 1] !== 1) continue;
    names[k] = 1;
    known.add(side.keys[k] ?? -1);
  }
  return names;
}

function isCapital(side: TokenText, k: number): boolean {
  const { lex, text, start, end } = side;
  const lexeme = lex[k];
  if (lexeme?.isCapital !== true || lexeme.kind !== 'word') return false;
  const word = text.slice(start[k], end[k]);
  return !NOT_NAMES.has(word);
}
