import type { Origin } from './decide.ts';

type Row = {
  readonly lanes: readonly Origin[];
  readonly chosenVersionId: string | null;
  readonly canonicalVersionId: string | null;
};

/**
 * Of all versions of a paragraph, oldest first, those that count now, in the same order: without the texts that a later
 * pairing replaced or gave to another row, which are history unless somebody chose one of them again.
 */
export function currentOf<V extends { readonly id: string; readonly origin: Origin }>(
  versions: readonly V[],
  { lanes, chosenVersionId, canonicalVersionId }: Row,
): V[] {
  const latest = new Map(versions.map(({ id, origin }) => [origin, id]));
  return versions.filter(({ id, origin }) => {
    if (origin === 'edit' || id === chosenVersionId || id === canonicalVersionId) return true;
    return latest.get(origin) === id && lanes.includes(origin);
  });
}
