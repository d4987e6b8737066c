import { expect, test } from 'vitest';
import type { EventView } from './store.ts';
import { timelineOf } from './timeline.ts';

let id = 100;
function eventOf(deed: string, more: Partial<EventView> = {}): EventView {
  const nothing = { paragraph: null, version: null, reason: null, revision: null, data: {} };
  return { id: id--, deed, who: 'Tomas', at: '2026-03-02T10:00:00.000Z', ...nothing, ...more };
}
const paragraph = { id: 'p', position: 1, excerpt: 'A text' };
const told = (events: EventView[], timeZone = 'UTC') =>
  timelineOf(events, timeZone).map(({ date, lines }) => [
    date,
    lines.map(({ event, count }) => `${event.deed} ${count}`),
  ]);

test('changes of the pairing in a row by one person are one line', () => {
  const events = [eventOf('pair'), eventOf('pair'), eventOf('pair', { who: 'Edith' }), eventOf('pair-undo')];
  expect(told(events)).toEqual([['2026-03-02', ['pair 2', 'pair 1', 'pair-undo 1']]]);
});

test('paragraphs that a confirmation changed are one line beside the confirmation itself', () => {
  const changed = { paragraph };
  const events = [
    eventOf('pair-confirm'),
    eventOf('pair-confirm', changed),
    eventOf('pair-confirm', changed),
    eventOf('pair-confirm'),
    eventOf('pair-confirm'),
  ];
  expect(told(events)).toEqual([
    ['2026-03-02', ['pair-confirm 1', 'pair-confirm 2', 'pair-confirm 1', 'pair-confirm 1']],
  ]);
});

test('decisions stand alone, and each day has its own lines', () => {
  const events = [
    eventOf('approve', { paragraph }),
    eventOf('approve', { paragraph }),
    eventOf('pair'),
    eventOf('pair', { at: '2026-03-01T23:59:59.000Z' }),
  ];
  expect(told(events)).toEqual([
    ['2026-03-02', ['approve 1', 'approve 1', 'pair 1']],
    ['2026-03-01', ['pair 1']],
  ]);
  const late = [eventOf('pair', { at: '2026-03-01T23:59:59.000Z' })];
  expect(told(late, 'Europe/Stockholm')).toEqual([['2026-03-02', ['pair 1']]]);
});
