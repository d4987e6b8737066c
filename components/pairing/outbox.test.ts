import { expect, test } from 'vitest';
import type { Edit } from '@/lib/pairing/edit';
import { openOutbox } from './outbox';
import { shownOf } from './queue';
import { BLOCKS, fakeDesk, START } from './testing';

const swap = (row: string): Edit => ({ type: 'swap', row: `row-${row}` });
const keep = { source: 0, literal: 1, polished: 0 };
const split: Edit = { type: 'split-row', row: 'row-a', keep, newRow: 'row-new' };

/** A desk, a board on which somebody works, and what its screen says. */
function atDesk() {
  const desk = fakeDesk();
  const outbox = openOutbox(desk.view(), desk.deeds, async () => {});
  return {
    desk,
    outbox,
    edit: (edit: Edit, name = '') => outbox.add({ type: 'edit', edit }, name),
    undo: () => outbox.add({ type: 'undo' }, 'undo'),
    confirm: () => outbox.add({ type: 'confirm' }, 'confirm'),
    shown: () => shownOf(outbox.now()),
    lost: () => outbox.now().troubles.flatMap((trouble) => trouble.lost),
    async answers(...networks: Parameters<typeof desk.answer>[0][]) {
      for (const network of networks) await desk.answer(network);
    },
  };
}

test('a confirmation behind a change that is refused is not sent, and both are named', async () => {
  const { desk, outbox, edit, confirm, shown, lost, answers } = atDesk();
  edit(swap('a'), 'my swap');
  desk.colleague(swap('c'));
  confirm();
  await answers('up', 'up');
  expect(desk.isAsked()).toBe(false);
  expect(desk.confirmed).toEqual([]);
  expect(outbox.now().isConfirmed).toBe(false);
  expect(lost()).toEqual(['my swap', 'confirm']);
  expect(shown()).toEqual(desk.view().board);
  // On the board as it now is, the same works.
  edit(swap('a'));
  confirm();
  await answers('up', 'up');
  expect(desk.confirmed.map(({ board }) => board)).toEqual([shown()]);
  expect(outbox.now().isConfirmed).toBe(true);
});

test('a confirmation that ends approvals is told so, and goes out when it comes again with their number', async () => {
  const { desk, outbox, edit, confirm, answers } = atDesk();
  desk.approve(2);
  edit(swap('a'));
  confirm();
  await answers('up', 'up', 'up');
  expect(desk.confirmed).toEqual([]);
  expect(outbox.now().troubles).toEqual([{ why: { sentence: 'conflict', opens: 2 }, lost: ['confirm'] }]);
  outbox.add({ type: 'confirm', opens: 2 }, 'confirm');
  await answers('up');
  expect(desk.confirmed).toHaveLength(1);
  expect(outbox.now().isConfirmed).toBe(true);
});

test('what was confirmed is not confirmed again before something changes', async () => {
  const { desk, outbox, edit, confirm, answers } = atDesk();
  confirm();
  await answers('up');
  outbox.reopen(desk.view());
  confirm();
  expect(desk.isAsked()).toBe(false);
  edit(swap('a'));
  confirm();
  await answers('up', 'up');
  expect(desk.confirmed).toHaveLength(2);
});

test('whoever changes a board that a colleague confirmed meanwhile learns that it is confirmed', async () => {
  const { desk, outbox, edit, confirm, answers } = atDesk();
  desk.colleagueConfirms();
  edit(swap('a'));
  await answers('up');
  expect(outbox.now().kept).toMatchObject({ confirmed: true, isSettled: false });
  edit(swap('a'));
  await answers('up');
  expect(outbox.now().kept).toMatchObject({ confirmed: true, isSettled: true });
  confirm();
  expect(desk.isAsked()).toBe(false);
});

test('of two quick changes none is made when the first is refused', async () => {
  const { desk, edit, shown, lost, answers } = atDesk();
  edit(swap('a'), 'first');
  desk.colleague(swap('e'));
  edit(swap('c'), 'second');
  await answers('up', 'up');
  expect(desk.isAsked()).toBe(false);
  expect(lost()).toEqual(['first', 'second']);
  expect(shown()).toEqual(desk.view().board);
});

test('a change made while an undo is under way stays on the screen and comes to the desk', async () => {
  const { desk, edit, undo, shown, lost, answers } = atDesk();
  edit(swap('a'));
  await answers('up');
  undo();
  edit(swap('c'));
  await answers('up');
  expect(shown().rows.map(({ literal }) => literal[0])).toEqual(['a', 'd', 'e']);
  await answers('up');
  expect(shown()).toEqual(desk.view().board);
  expect(lost()).toEqual([]);
});

test('what hangs on a change that is undone meanwhile is named with all behind it', async () => {
  const { desk, outbox, edit, undo, shown, lost, answers } = atDesk();
  edit(split);
  undo();
  edit({ type: 'set-furniture', row: 'row-new', furniture: true }, 'furniture');
  edit(swap('c'), 'swap');
  await answers('up', 'up');
  expect(outbox.now().troubles).toEqual([{ why: { problem: 'unknown-row' }, lost: ['furniture', 'swap'] }]);
  expect(lost()).toEqual(['furniture', 'swap']);
  expect(desk.isAsked()).toBe(false);
  expect(shown()).toEqual(START);
});

test.each([
  ['the network is lost', 'unreachable'],
  ['nobody is signed in any more', { sentence: 'forbidden' }],
] as const)('when %s, the changes wait, no more are taken, and trying again sends them', async (what, held) => {
  const { desk, outbox, edit, undo, confirm, shown, lost, answers } = atDesk();
  edit(swap('a'));
  edit(swap('c'));
  if (held === 'unreachable') await answers('down', 'deaf', 'down');
  else {
    desk.signIn(false);
    await answers('up');
  }
  expect(outbox.now().held, what).toEqual(held);
  expect([edit(swap('e')), undo(), confirm()]).toEqual([false, false, false]);
  expect(shown().rows.map(({ literal }) => literal[0])).toEqual(['b', 'd', 'e']);
  desk.signIn(true);
  outbox.tryAgain();
  expect(outbox.now().held).toBeNull();
  await answers('up', 'up');
  expect(desk.isAsked()).toBe(false);
  expect(shown()).toEqual(desk.view().board);
  expect(lost()).toEqual([]);
  expect(edit(swap('e'))).toBe(true);
});

test('a refused change whose new board cannot be fetched waits too, and is refused again in the end', async () => {
  const { desk, outbox, edit, shown, lost, answers } = atDesk();
  edit(swap('a'), 'mine');
  desk.colleague(swap('c'));
  await answers('up', 'down', 'down', 'down');
  expect(outbox.now().held).toBe('unreachable');
  expect(edit(swap('e'))).toBe(false);
  outbox.tryAgain();
  await answers('up', 'up');
  expect(lost()).toEqual(['mine']);
  expect(shown()).toEqual(desk.view().board);
});

test('nothing is confirmed while an undo is under way, and nothing is changed behind a confirmation', async () => {
  const { desk, edit, undo, confirm, shown, answers } = atDesk();
  edit(swap('a'));
  undo();
  expect(confirm()).toBe(false);
  desk.quickColleague();
  await answers('up', 'up');
  expect(shown()).toEqual(desk.view().board);
  expect(confirm()).toBe(true);
  expect([edit(swap('c')), undo(), confirm()]).toEqual([false, false, false]);
  await answers('up');
  expect(desk.confirmed.map(({ board }) => board)).toEqual([shown()]);
});

test('a change that does not fit is said and not sent, and the next one clears that, but not what was lost', async () => {
  const { desk, outbox, edit, answers } = atDesk();
  expect(edit(swap('nowhere'))).toBe(false);
  expect(outbox.now().troubles).toEqual([{ why: { problem: 'unknown-row' }, lost: [] }]);
  expect(desk.isAsked()).toBe(false);
  edit(swap('a'), 'lost one');
  expect(outbox.now().troubles).toEqual([]);
  desk.colleague(swap('c'));
  await answers('up', 'up');
  edit(swap('a'));
  await answers('up');
  expect(outbox.now().troubles).toEqual([{ why: { sentence: 'conflict' }, lost: ['lost one'] }]);
  outbox.dismiss();
  expect(outbox.now().troubles).toEqual([]);
});

test('who comes back to the board finds what waits, and no older board than the one that was left', async () => {
  const { desk, outbox, edit, confirm, shown, answers } = atDesk();
  const asItWas = desk.view();
  edit(swap('a'));
  confirm();
  await answers('up', 'up');
  outbox.reopen(asItWas);
  expect(shown()).toEqual(desk.view().board);
  expect(outbox.now()).toMatchObject({ isConfirmed: false, kept: { confirmed: true } });
  desk.colleague(swap('c'));
  outbox.reopen(desk.view());
  expect(shown()).toEqual(desk.view().board);
  edit(swap('e'));
  outbox.reopen(asItWas);
  expect(outbox.now().unsent).toHaveLength(1);
  await answers('up');
  expect(shown()).toEqual(desk.view().board);
  expect(desk.view().rev).toBe(3);
});

test('a refusal that finds a changed file on the board brings the texts of that file', async () => {
  const { desk, outbox, edit, answers } = atDesk();
  const blocks = [{ id: 'new', line: 1, text: 'What the changed file says.' }];
  const look = async () => ({ status: 'done', value: { ...desk.view(), file: 2, blocks } }) as const;
  const later = openOutbox(desk.view(), { ...desk.deeds, look }, async () => {});
  desk.colleague(swap('c'));
  edit(swap('a'));
  later.add({ type: 'edit', edit: swap('a') }, 'mine');
  await answers('up', 'up', 'up');
  expect(later.now().kept).toMatchObject({ file: 2, blocks });
  expect(later.now().kept.textOf('new')).toBe('What the changed file says.');
  expect(outbox.now().kept).toMatchObject({ file: 1, blocks: BLOCKS });
});

test('a retry after a lost answer has one effect', async () => {
  const { desk, edit, undo, shown, answers } = atDesk();
  edit(swap('a'));
  edit(swap('c'));
  undo();
  await answers('deaf', 'up', 'deaf', 'deaf', 'up', 'deaf', 'up');
  expect(desk.isAsked()).toBe(false);
  expect(shown()).toEqual(desk.view().board);
  expect(desk.view().rev).toBe(3);
});
