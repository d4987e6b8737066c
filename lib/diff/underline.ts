// Places in a text that something is to be said about, drawn into the pieces of a diff: parts are cut where such a place
// begins or ends. The pieces keep their text, their order and their looks.
import type { Part, Piece, Side } from './marks.ts';

/** Offsets are UTF-16 units in the text of one side. */
export type Underline = {
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning' | 'note';
  /** What is to be said. */
  readonly title: string;
};

const worstFirst = ['error', 'warning', 'note'] as const;

/** The pieces with the underlines of one side; where several meet, the worst one is drawn and all are said. */
export function underlined(pieces: readonly Piece[], side: Side, underlines: readonly Underline[] = []): Piece[] {
  if (!underlines.length) return [...pieces];
  const cuts = [...new Set(underlines.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let at = 0;
  return pieces.map((piece) => {
    const isHere = piece.side === side || (piece.side === 'both' && side === 'right');
    if (!isHere) return piece;
    const parts = piece.parts.flatMap((part) => {
      const from = at;
      at += part.text.length;
      return cutPart(part, from, cuts).map((cut) => withUnderline(cut, underlines));
    });
    return { ...piece, parts };
  });
}

type Cut = { part: Part; from: number; to: number };

function cutPart(part: Part, from: number, cuts: readonly number[]): Cut[] {
  const to = from + part.text.length;
  const borders = [from, ...cuts.filter((cut) => cut > from && cut < to), to];
  return borders.slice(1).map((end, k) => {
    const start = borders[k] ?? from;
    return { part: { ...part, text: part.text.slice(start - from, end - from) }, from: start, to: end };
  });
}

function withUnderline({ part, from, to }: Cut, underlines: readonly Underline[]): Part {
  const here = underlines.filter(({ start, end }) => start < to && end > from);
  const severity = worstFirst.find((one) => here.some((under) => under.severity === one));
  if (!severity) return part;
  return { ...part, under: { severity, title: [...new Set(here.map(({ title }) => title))].join('\n') } };
}
