// What an edition changes against another one, paragraph by paragraph. A paragraph is the same one by its name, or, where
// a later pairing gave it another, by its text.
import { outOfOrder } from '../pairing/longest-rise.ts';
import type { Kind } from '../pairing/pair.ts';
import type { EditionParagraph } from './edition.ts';

export type EditionChange = {
  /** Its place, from 1; of one that is gone the place that it had. */
  number: number;
  /** Where it stood, if it stands elsewhere among the others now. */
  from: number | null;
  kind: Kind;
  /** What it was, if it is something else now. */
  was: Kind | null;
  /** Null where it is new. */
  before: string | null;
  /** Null where it is gone. */
  after: string | null;
};

type Content = readonly EditionParagraph[];

/** In reading order; what is gone follows what it followed. With how many paragraphs are as they were. */
export function changesBetween(before: Content, after: Content): { changes: EditionChange[]; unchanged: number } {
  const partners = partnersOf(before, after);
  const strayed = new Set(outOfOrder(partners.filter((b) => b !== null)));
  const found = after.flatMap((item, k): { at: number; change: EditionChange }[] => {
    const b = partners[k] ?? null;
    const old = b === null ? null : (before[b] ?? null);
    const from = b !== null && strayed.has(b) ? b + 1 : null;
    const was = old && old.kind !== item.kind ? old.kind : null;
    if (old?.text === item.text && !was && !from) return [];
    const change = { number: k + 1, from, kind: item.kind, was, before: old?.text ?? null, after: item.text };
    return [{ at: k, change }];
  });
  const unchanged = after.length - found.length;
  const gone = goneFrom(before, partners, strayed);
  const changes = [...found, ...gone].sort((one, other) => one.at - other.at).map(({ change }) => change);
  return { changes, unchanged };
}

/** For each paragraph the place of the same one before, or null. */
function partnersOf(before: Content, after: Content): (number | null)[] {
  const byName = new Map(before.map(({ paragraphId }, b) => [paragraphId, b]));
  const partners = after.map(({ paragraphId }) => byName.get(paragraphId) ?? null);
  const taken = new Set(partners);
  const byText = new Map<string, number[]>();
  for (const [b, { text }] of before.entries()) if (!taken.has(b)) byText.set(text, [...(byText.get(text) ?? []), b]);
  return partners.map((partner, k) => partner ?? byText.get(after[k]?.text ?? '')?.shift() ?? null);
}

function goneFrom(before: Content, partners: readonly (number | null)[], strayed: ReadonlySet<number>) {
  const places = new Map(partners.map((b, k) => [b, k]));
  let at = -1; // the place of what stays before it
  return before.flatMap(({ kind, text }, b) => {
    const place = places.get(b);
    if (place !== undefined) {
      if (!strayed.has(b)) at = place;
      return [];
    }
    const change = { number: b + 1, from: null, kind, was: null, before: text, after: null };
    return [{ at: at + 0.5, change }];
  });
}
