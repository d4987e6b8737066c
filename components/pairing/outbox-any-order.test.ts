import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Board, type Edit, LANES, replay } from '@/lib/pairing/edit';
import { openOutbox } from './outbox';
import { type Deed, shownOf } from './queue';
import { BLOCKS, fakeDesk, type Network } from './testing';

type Event =
  | { type: 'deed'; deed: Deed }
  | { type: 'answer'; network: Network }
  | { type: 'colleague'; edit: Edit }
  | { type: 'quick colleague' }
  | { type: 'sign in'; yes: boolean }
  | { type: 'try again' };

const row = fc.constantFrom('row-a', 'row-c', 'row-e', 'n1', 'n2');
const newRow = fc.constantFrom('n1', 'n2', 'n3');
const piece = fc.constantFrom(...BLOCKS.map(({ id }) => id), 'p1');
const lane = fc.constantFrom(...LANES);
const small = fc.integer({ min: 0, max: 1 });
const of = <T extends string>(type: T) => fc.constant(type);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: of('swap'), row }) },
  fc.record({ type: of('set-furniture'), row, furniture: fc.boolean() }),
  fc.record({ type: of('merge-rows'), row, next: row }),
  fc.record({
    type: of('split-row'),
    row,
    keep: fc.record({ source: small, literal: small, polished: small }),
    newRow,
  }),
  fc.record({ type: of('move'), piece, row, lane, index: small }),
  fc.record({ type: of('move-to-new-row'), piece, newRow, before: fc.option(row), lane }),
  fc.record({ type: of('split-block'), piece, at: fc.integer({ min: 1, max: 30 }), newPiece: of('p1') }),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: of('edit'), edit }) },
  { weight: 2, arbitrary: fc.record({ type: of('undo') }) },
  fc.record({ type: of('confirm') }),
);
const network = fc.constantFrom<Network[]>('up', 'up', 'up', 'up', 'down', 'deaf');
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: of('deed'), deed }) },
  { weight: 8, arbitrary: fc.record({ type: of('answer'), network }) },
  { weight: 2, arbitrary: fc.record({ type: of('try again') }) },
  fc.record({ type: of('colleague'), edit }),
  fc.record({ type: of('quick colleague') }),
  fc.record({ type: of('sign in'), yes: fc.boolean() }),
);

/** Lives through the events, then waits with a good network until all is quiet, and tells what there was to see. */
async function livedThrough(events: readonly Event[]) {
  const desk = fakeDesk();
  const outbox = openOutbox(desk.view(), desk.deeds, async () => {});
  const taken: { key: string; name: string; seen: Board }[] = [];
  const reached = new Set<string>();
  function act(what: Deed): void {
    const seen = shownOf(outbox.now());
    const name = `write ${taken.length}`;
    const isTaken = outbox.add(what, name);
    const last = outbox.now().unsent.at(-1);
    if (isTaken && last) taken.push({ key: last.key, name, seen });
    else expect(shownOf(outbox.now())).toBe(seen);
  }
  outbox.listen(() => {
    const { kept, unsent, held, isConfirmed } = outbox.now();
    const edits = unsent.flatMap((step) => (step.type === 'edit' ? [step.edit] : []));
    expect(shownOf(outbox.now())).toEqual(replay(kept.board, edits, kept.textOf));
    if (held) reached.add(held === 'unreachable' ? held : 'held by a refusal');
    if (isConfirmed) reached.add('confirmed');
  });
  for (const one of events) {
    if (one.type === 'deed') act(one.deed);
    else if (one.type === 'answer') await desk.answer(one.network);
    else if (one.type === 'colleague') desk.colleague(one.edit);
    else if (one.type === 'quick colleague') desk.quickColleague();
    else if (one.type === 'sign in') desk.signIn(one.yes);
    else outbox.tryAgain();
  }
  desk.signIn(true);
  for (let k = 0; k < 200 && (desk.isAsked() || outbox.now().held); k++) {
    if (outbox.now().held) outbox.tryAgain();
    await desk.answer('up');
  }
  const queue = outbox.now();
  for (const { why, lost } of queue.troubles) if (lost.length) reached.add(`lost: ${Object.keys(why)}`);
  return { desk, queue, taken, reached };
}

const LIFE = fc.array(event, { minLength: 5, maxLength: 60 });

test('whatever happens, once all is quiet the screen shows what the desk keeps, and every change is kept or named', async () => {
  await fc.assert(
    fc.asyncProperty(LIFE, async (events) => {
      const { desk, queue, taken } = await livedThrough(events);
      expect(queue.unsent).toEqual([]);
      expect(queue.held).toBeNull();
      expect(shownOf(queue)).toEqual(desk.boardAt(queue.kept.rev));
      const lost = queue.troubles.flatMap((trouble) => trouble.lost);
      for (const { key, name } of taken) expect(lost.includes(name), name).toBe(!desk.isDone(key));
      for (const { key, board } of desk.confirmed) expect(taken.find((one) => one.key === key)?.seen).toEqual(board);
    }),
    { numRuns: 500 },
  );
});

test('random events do reach every way that a queue can go', async () => {
  const reached = new Set<string>();
  for (const events of fc.sample(LIFE, { numRuns: 300, seed: 7 }))
    for (const one of (await livedThrough(events)).reached) reached.add(one);
  expect([...reached].sort()).toEqual([
    'confirmed',
    'held by a refusal',
    'lost: problem',
    'lost: sentence',
    'unreachable',
  ]);
});
