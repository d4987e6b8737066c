// Names and figures that changed places are shown where they stand, each as replaced by the other, and never as a move: what
// moved is read as kept. The alignment takes each for the one at its place, so that the words around them stay kept.
import { type ChangedPlaces, changedPlaces, type Outline, type Told } from '../../checks/places/swapped-facts.ts';
import type { Matching } from '../align/matching.ts';
import type { TokenText } from '../words/tokens.ts';

export interface Held {
  readonly left: TokenText;
  readonly right: TokenText;
  /** Takes the links between what changed places back. */
  readonly release: (matching: Matching) => void;
}

/** Both texts for the alignment; the tokens themselves stay what they are. `language` is a primary subtag. */
export function holdPlaces(left: TokenText, right: TokenText, language: string): Held {
  const changed = changedPlaces(outlineOf(left, language), outlineOf(right, language));
  if (!changed.length) return { left, right, release: () => {} };
  const held = { left: masked(left, changed, 'left'), right: masked(right, changed, 'right') };
  return {
    ...held,
    release: ({ toRight, toLeft }) => {
      for (const [i, key] of held.left.keys.entries()) {
        const j = toRight[i] ?? -1;
        if (key >= 0 || j < 0) continue;
        toRight[i] = -1;
        toLeft[j] = -1;
      }
    },
  };
}

function outlineOf(side: TokenText, lang: string): Outline {
  return { lang, facts: factsOf(side), told: () => toldOf(side, lang) };
}

function factsOf({ lex, stems, count }: TokenText): number[] {
  const facts: number[] = [];
  for (let k = 0; k < count; k++) {
    const lexeme = lex[k];
    if (lexeme?.kind === 'number' || (lexeme?.kind === 'word' && lexeme.isCapital)) facts.push(stems[k] ?? -1);
  }
  return facts;
}

// The first word at each place has one key in both texts, those behind it none that any other word has.
function masked(side: TokenText, changed: readonly ChangedPlaces[], name: 'left' | 'right'): TokenText {
  const [keys, stems] = [side.keys.slice(), side.stems.slice()];
  let fresh = -2 - 2 * changed.length - (name === 'left' ? 0 : side.count);
  for (const [n, places] of changed.entries())
    for (const [which, { start, end }] of places[name].entries())
      for (let k = side.start.indexOf(start); k >= 0 && (side.start[k] ?? end) < end; k++) {
        const key = side.start[k] === start ? -2 - 2 * n - which : fresh--;
        keys[k] = key;
        stems[k] = key;
      }
  return { ...side, keys, stems };
}

function toldOf({ text, count, start, end, lex, stems, isSign, sentences }: TokenText, lang: string): Told {
  const places: number[] = [];
  for (let k = 0; k < count; k++) if (!isSign[k]) places.push(k);
  const openings = new Set(sentences);
  return {
    text,
    lang,
    words: places.map((k) => ({ start: start[k] ?? 0, end: end[k] ?? 0 })),
    stems: places.map((k) => stems[k] ?? -1),
    isCapital: (word) => lex[places[word] ?? -1]?.isCapital === true,
    isNumber: (word) => /\d/.test(lex[places[word] ?? -1]?.value ?? ''),
    opening: new Set(places.flatMap((k, word) => (isOpening(k, openings, isSign) ? word : []))),
  };
}

// The first word of a sentence, behind an opening quotation mark too.
function isOpening(k: number, openings: ReadonlySet<number>, isSign: Uint8Array): boolean {
  let at = k;
  while (at > 0 && !openings.has(at) && isSign[at - 1]) at--;
  return openings.has(at);
}
