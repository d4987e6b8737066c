// Which blocks of a changed file are the old ones: those with exactly the same text, each once. Of a text that recurs (a
// credit, a rule between sections) a copy is the old one that stands beside the same block, before it or after it, so that
// one more or one less does not shift all that follow; what is left, the k-th to the k-th. Linear.

type Matching = {
  readonly old: readonly string[];
  readonly now: readonly string[];
  /** From the place of an old block to the place of the new one. */
  readonly partner: Map<number, number>;
  readonly taken: Set<number>;
};

/** From the id of an old block to the index of the new block with the same text. */
export function matchBlocks(
  oldBlocks: readonly { id: string; text: string }[],
  newBlocks: readonly string[],
): Map<string, number> {
  const old = oldBlocks.map(({ text }) => text);
  const matching: Matching = { old, now: newBlocks, partner: new Map(), taken: new Set() };
  const [there, here] = [placesOf(old), placesOf(newBlocks)];
  for (const [text, [next, ...others]] of here) {
    const [at, ...copies] = there.get(text) ?? [];
    if (at !== undefined && !others.length && !copies.length) take(matching, at, next);
  }
  const copies = [...old.keys()].filter((at) => !matching.partner.has(at) && here.has(old[at] ?? ''));
  const left = copies.filter((at) => !takeBeside(matching, at, -1) && !takeBeside(matching, at, 1));
  const free = placesOf(newBlocks.map((text, k) => (matching.taken.has(k) ? null : text)));
  for (const list of free.values()) list.reverse();
  for (const at of left) take(matching, at, free.get(old[at] ?? '')?.pop());
  return new Map(
    oldBlocks.flatMap(({ id }, at): [string, number][] => {
      const next = matching.partner.get(at);
      return next === undefined ? [] : [[id, next]];
    }),
  );
}

function take({ old, now, partner, taken }: Matching, at: number, next: number | undefined): boolean {
  if (next === undefined || taken.has(next) || now[next] !== old[at]) return false;
  partner.set(at, next);
  taken.add(next);
  return true;
}

function takeBeside(matching: Matching, at: number, step: 1 | -1): boolean {
  const neighbour = matching.partner.get(at + step);
  return neighbour !== undefined && take(matching, at, neighbour - step);
}

function placesOf(texts: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, k) => {
    if (text === null) return;
    const list = places.get(text);
    if (list) list.push(k);
    else places.set(text, [k]);
  });
  return places;
}
