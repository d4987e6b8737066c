import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestCut, type Group, groupProbabilities, type Lattice, SHAPES } from './sequence.ts';
import { PLACES } from './traits.ts';

type Cut = { readonly score: number; readonly steps: readonly string[] };

// Every cut there is, by trying all groups at every block: a block alone is 'i', a group is 'i/shape'.
function allCuts(lattice: Lattice, at = 0, started = false, loneSince = false): Cut[] {
  if (at === lattice.count) return loneSince ? [] : [{ score: 0, steps: [] }];
  const cuts: Cut[] = [];
  const go = (score: number, step: string, rest: Cut[]) => {
    for (const cut of rest) cuts.push({ score: score + cut.score, steps: [step, ...cut.steps] });
  };
  const single = (place: number) => lattice.single[at * PLACES.length + place] ?? 0;
  if (started) go(single(1), `${at}`, allCuts(lattice, at + 1, true, true));
  else go(single(0), `${at}`, allCuts(lattice, at + 1, false, false));
  if (started && !loneSince) {
    let foot = 0;
    for (let i = at; i < lattice.count; i++) foot += lattice.single[i * PLACES.length + 2] ?? 0;
    cuts.push({ score: foot, steps: Array.from({ length: lattice.count - at }, (_, k) => `${at + k}`) });
  }
  SHAPES.forEach(({ first, second }, shape) => {
    const own = lattice.pair[at * SHAPES.length + shape] ?? Number.NEGATIVE_INFINITY;
    if (own === Number.NEGATIVE_INFINITY) return;
    go(own, `${at}/${shape}`, allCuts(lattice, at + first + second, true, false));
  });
  return cuts;
}

function lattices(): fc.Arbitrary<Lattice> {
  const score = fc.double({ min: -4, max: 4, noNaN: true });
  return fc.integer({ min: 0, max: 6 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      single: fc.array(score, { minLength: count * 3, maxLength: count * 3 }).map((a) => Float64Array.from(a)),
      pair: fc
        .array(score, { minLength: count * 4, maxLength: count * 4 })
        .map((a) => Float64Array.from(a, (value, k) => (fits(count, k) ? value : Number.NEGATIVE_INFINITY))),
    }),
  );
}

function fits(count: number, slot: number): boolean {
  const shape = SHAPES[slot % SHAPES.length];
  return shape !== undefined && Math.floor(slot / SHAPES.length) + shape.first + shape.second <= count;
}

const nameOf = ({ first, second }: Group): string => {
  if (second.length === 0) return `${first[0]}`;
  if (first[0] === second[0]) return `${first[0]}/0`;
  return `${first[0]}/${first.length === 2 ? 3 : second.length}`;
};

test('the cut is the best of all cuts, and every group as probable as all cuts together say', () => {
  fc.assert(
    fc.property(lattices(), (lattice) => {
      const cuts = allCuts(lattice);
      const total = cuts.reduce((sum, cut) => sum + Math.exp(cut.score), 0);
      const groups = bestCut(lattice, groupProbabilities(lattice));
      const chosen = cuts.filter((cut) => `${cut.steps}` === `${groups.map(nameOf)}`);
      expect(Math.max(...chosen.map((cut) => cut.score))).toBeCloseTo(Math.max(...cuts.map((cut) => cut.score)), 8);
      for (const group of groups) {
        const having = cuts.filter((cut) => cut.steps.includes(nameOf(group)));
        expect(group.probability).toBeCloseTo(having.reduce((sum, cut) => sum + Math.exp(cut.score), 0) / total, 8);
      }
    }),
    { numRuns: 300 },
  );
});
