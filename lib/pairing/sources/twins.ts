// What a block's nearest block says of its language. Two versions of one paragraph are in one language and nearly always
// each other's nearest block; a source is nobody's nearest. So twins are rather no source, each hears what its twin was
// told, and two twins are never both a source. This holds where the languages are near relatives or the lines are short.
import type { BlockFeatures } from '../blocks/tokens.ts';
import { findAnchors } from '../layout/anchors.ts';

// Log-odds, by trial on short streams with and without a source in twenty languages.
const BY_TWIN = -10;
const MOST_HEARD = 3;
const WITHOUT_TWIN = 2;
/** Twins that are both taken for a source have to be as alike as this, and both together no surer than that. */
const ALIKE = 0.3;
const UNDENIED = 8;
/** Neighbours that are as alike as this are two versions in any language: what was left as it is in both. */
const SAME = 0.95;

type Twin = { readonly other: number; readonly likeness: number };
type Twins = ReadonlyMap<number, Twin>;

export function twinsAmong(features: readonly BlockFeatures[]): Twins {
  const copies = new Map<string, number>();
  for (const { text } of features) copies.set(text, (copies.get(text) ?? 0) + 1);
  const anchors = findAnchors(features.map((block) => block.grams));
  return new Map(
    anchors.flatMap(({ i, j, weight: likeness }): [number, Twin][] => {
      // A line that is the same in all three texts is as near to one as to the other.
      if ((copies.get(features[i]?.text ?? '') ?? 0) > 2) return [];
      return [
        [i, { other: j, likeness }],
        [j, { other: i, likeness }],
      ];
    }),
  );
}

/** Log-odds that block `i` is in the source language, of what it and its twin were told. */
export function heardWithTwin(told: readonly number[], twins: Twins, i: number): number {
  const own = told[i] ?? 0;
  const twin = twins.get(i);
  if (!twin) return own + WITHOUT_TWIN;
  return own + Math.max(-MOST_HEARD, Math.min(MOST_HEARD, told[twin.other] ?? 0)) + BY_TWIN * twin.likeness;
}

/** Blocks of a course that are twins of each other, so that neither is a source, whatever the names in them sound like. */
export function versionsAmong(course: readonly boolean[], told: readonly number[], twins: Twins): number[] {
  return [...twins].flatMap(([i, { other, likeness }]) => {
    if (!course[i] || !course[other] || likeness < ALIKE) return [];
    const isSame = likeness >= SAME && Math.abs(i - other) === 1;
    return isSame || (told[i] ?? 0) + (told[other] ?? 0) <= UNDENIED ? [i] : [];
  });
}
