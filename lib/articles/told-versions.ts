// Tables and records in which each row is one version, and a cell of it says which: "machine" and "human", "draft" and "final".
import type { KeyedText } from '../exchange/keyed-text.ts';
import { namedVersion } from '../pairing/labels/label-names.ts';
import { nameOf } from '../pairing/labels/labels.ts';

const LONGEST_NAME = 30;
/** Fewer could be anything. */
const LEAST = 4;

/** A title may belong to no version. */
const MOST = 0.8;
const HALF = 0.5;

/** Whether cells, of which there are several, are names of versions that come back, and of more than one version. */
export function tellVersions(cells: readonly string[]): boolean {
  const names = cells.flatMap((cell) => (cell.length <= LONGEST_NAME ? nameOf(cell) || [] : []));
  const named = names.filter((name) => namedVersion(name) !== null);
  const isMost = named.length >= LEAST && named.length >= MOST * cells.length;
  return isMost && new Set(named).size <= HALF * named.length && new Set(named.map(namedVersion)).size > 1;
}

/** Texts beside such a name in one record stand under it from now on, as if the name were one more key of theirs. */
export function keyedByVersion(texts: readonly KeyedText[]): readonly KeyedText[] {
  const telling = [...columnsOf(texts)].find(
    ([, column]) =>
      tellVersions(column.map(({ text }) => text)) && new Set(column.map(({ row }) => row)).size === column.length,
  );
  if (!telling) return texts;
  const [place, names] = telling;
  const nameOfRow = new Map(names.map(({ row, text }) => [row, text]));
  const places = new Map<readonly string[], Map<string, readonly string[]>>();
  return texts.flatMap((one) => {
    if (one.keys === place) return [];
    const name = nameOfRow.get(one.row);
    return one.keys && name !== undefined ? [{ ...one, keys: within(places, one.keys, name) }] : [one];
  });
}

function columnsOf(texts: readonly KeyedText[]): Map<readonly string[], KeyedText[]> {
  const columns = new Map<readonly string[], KeyedText[]>();
  for (const one of texts) {
    if (!one.keys) continue;
    const column = columns.get(one.keys);
    if (column) column.push(one);
    else columns.set(one.keys, [one]);
  }
  return columns;
}

// One array for all texts under the same keys.
function within(places: Map<readonly string[], Map<string, readonly string[]>>, keys: readonly string[], name: string) {
  const under = places.get(keys) ?? new Map<string, readonly string[]>();
  places.set(keys, under);
  const known = under.get(name) ?? [...keys, name];
  under.set(name, known);
  return known;
}
