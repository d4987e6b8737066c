// Sentences of two versions that tell the same: each is the one that shares most content words with the other. A sentence
// that was cut in two, or joined with the next, has no pair. The first sixty of a text are looked at.
import type { Reading, Sentence } from './reading.ts';

const MOST = 60;
const SHARED = 2; // content words, or pairs of characters
const SHARE = 0.3; // of the content of the shorter one
const LONGER = 2.5; // times

export function sentencePairs(here: Reading, there: Reading): [Sentence, Sentence][] {
  const [mine, others] = [contentSets(here), contentSets(there)];
  const best = mine.map((own) => bestOf(own, others));
  const back = others.map((own) => bestOf(own, mine));
  return best.flatMap((k, i): [Sentence, Sentence][] => {
    const [a, b] = [here.sentences[i], there.sentences[k]];
    if (!a || !b || back[k] !== i) return [];
    const [short, long] = [a.end - a.start, b.end - b.start].sort((x, y) => x - y);
    return (long ?? 0) <= (short ?? 0) * LONGER ? [[a, b]] : [];
  });
}

function contentSets({ contents }: Reading): Set<string>[] {
  return contents.slice(0, MOST).map((stems) => new Set(stems));
}

function bestOf(own: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): number {
  let [best, most] = [-1, 0];
  for (const [k, other] of others.entries()) {
    const [small, large] = own.size <= other.size ? [own, other] : [other, own];
    let shared = 0;
    for (const stem of small) if (large.has(stem)) shared++;
    if (shared < Math.min(SHARED, small.size) || shared < small.size * SHARE || shared <= most) continue;
    [best, most] = [k, shared];
  }
  return best;
}
