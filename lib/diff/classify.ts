// What a hunk is: its kind, and what in it could change a fact. Rules over words, in the order a reader would ask:
// is anything but form different, is one side empty, do only numbers or only names differ. Not done: meaning. A name is a
// word with a capital where no sentence begins; German writes every noun so, there it takes two in a row.
import type { HunkDraft } from './hunks.ts';
import type { Lexeme } from './lexicon.ts';
import type { Hunk, HunkKind } from './prose-diff.ts';
import type { TokenText } from './tokens.ts';
import { TITLES } from './words.ts';

/** A text with what is needed to judge its words. */
export interface Judged {
  readonly side: TokenText;
  /** 1 where a token is a name. */
  readonly names: Uint8Array;
}

export function judged(side: TokenText, language: string): Judged {
  return { side, names: namesOf(side, language) };
}

export function classified(draft: HunkDraft, left: Judged, right: Judged): Hunk {
  const kind = kindOf(draft, left, right);
  const isLight = kind === 'format' || kind === 'inflection' || isParticle(draft, left, right);
  const hunk: Hunk = { id: draft.id, kind, flags: isLight ? {} : flagsOf(draft, left, right), light: isLight };
  if (draft.move >= 0) hunk.move = draft.move;
  return hunk;
}

function kindOf(draft: HunkDraft, left: Judged, right: Judged): HunkKind {
  if (draft.kind === 'space' || draft.kind === 'fold') return 'format';
  const lost = wordsOf(draft.left, left);
  const gained = wordsOf(draft.right, right);
  if (draft.kind === 'link') return isSameSpelling(lost, gained) ? 'format' : 'inflection';
  if (isSameSpelling(lost, gained)) return 'format';
  if (!lost.length) return 'added';
  if (!gained.length) return 'omitted';
  const all = [...lost, ...gained];
  if (all.every(({ lexeme }) => lexeme.kind === 'number')) return 'number';
  const telling = all.filter(({ lexeme }) => lexeme.kind !== 'stop');
  const hasNames = lost.some(({ isName }) => isName) && gained.some(({ isName }) => isName);
  return hasNames && telling.every(({ isName }) => isName) ? 'name' : 'wording';
}

// "a technology center" against "technology center", or "and" for a comma: nothing to weigh.
function isParticle(draft: HunkDraft, left: Judged, right: Judged): boolean {
  const hasSigns = draft.left.some((i) => left.side.isSign[i]) || draft.right.some((j) => right.side.isSign[j]);
  const words = [...wordsOf(draft.left, left), ...wordsOf(draft.right, right)];
  return words.every(({ lexeme }) => lexeme.particle === 'article' || (hasSigns && lexeme.particle === 'and'));
}

interface Word {
  readonly text: string;
  readonly lexeme: Lexeme;
  readonly isName: boolean;
}

function wordsOf(tokens: readonly number[], { side, names }: Judged): Word[] {
  const out: Word[] = [];
  for (const k of tokens) {
    const lexeme = side.lex[k];
    if (lexeme && lexeme.kind !== 'sign') {
      out.push({ text: side.text.slice(side.start[k], side.end[k]), lexeme, isName: names[k] === 1 });
    }
  }
  return out;
}

// "health care", "health-care" and "Healthcare" are one spelling.
function isSameSpelling(lost: readonly Word[], gained: readonly Word[]): boolean {
  const spelling = (words: readonly Word[]) =>
    words
      .map(({ text }) => text)
      .join('')
      .normalize('NFC')
      .replaceAll('’', "'")
      .toLowerCase();
  return spelling(lost) === spelling(gained);
}

function flagsOf(draft: HunkDraft, left: Judged, right: Judged): Hunk['flags'] {
  const lost = wordsOf(draft.left, left);
  const gained = wordsOf(draft.right, right);
  const flags: Hunk['flags'] = {};
  if (differ(lost, gained, ({ lexeme }) => lexeme.value)) flags.number = true;
  if (differ(lost, gained, ({ lexeme, isName }) => (isName ? String(lexeme.stem) : ''))) flags.name = true;
  if (differ(lost, gained, ({ lexeme }) => (lexeme.isNegation ? 'no' : ''))) flags.negation = true;
  return flags;
}

// Whether the words that `traitOf` gives a trait do not come out even on both sides.
function differ(lost: readonly Word[], gained: readonly Word[], traitOf: (word: Word) => string): boolean {
  const traits = (words: readonly Word[]) => words.map(traitOf).filter(Boolean).sort().join('\n');
  return traits(lost) !== traits(gained);
}

function namesOf(side: TokenText, language: string): Uint8Array {
  const names = new Uint8Array(side.count);
  const known = new Set<number>();
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
  for (let k = 0; known.size && k < side.count; k++)
    if (known.has(side.keys[k] ?? -1) && isCapital(side, k)) names[k] = 1;
  return names;
}

function isCapital({ lex, text, start, end }: TokenText, k: number): boolean {
  const lexeme = lex[k];
  return lexeme?.isCapital === true && lexeme.kind === 'word' && !TITLES.has(text.slice(start[k], end[k]));
}
