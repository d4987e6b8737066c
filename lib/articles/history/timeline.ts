// A history that can be read: what somebody did many times in a row is one line.
import { dateIn } from '../../i18n/moments.ts';
import type { EventView } from './store.ts';

export type Line = { event: EventView; count: number };
export type Day = { date: string; lines: Line[] };

/** Days, newest first, each with its lines, from events newest first; `date` is YYYY-MM-DD in the time zone. Linear. */
export function timelineOf(events: readonly EventView[], timeZone: string): Day[] {
  const days: Day[] = [];
  for (const event of events) {
    const date = dateIn(new Date(event.at), timeZone);
    let day = days.at(-1);
    if (day?.date !== date) {
      day = { date, lines: [] };
      days.push(day);
    }
    const last = day.lines.at(-1);
    if (last && isMoreOf(last.event, event)) last.count++;
    else day.lines.push({ event, count: 1 });
  }
  return days;
}

const IN_ROWS = new Set(['pair', 'pair-undo', 'pair-confirm']);

function isMoreOf(last: EventView, event: EventView): boolean {
  const { deed, who, paragraph } = event;
  if (!IN_ROWS.has(deed) || deed !== last.deed || who !== last.who) return false;
  // A confirmation of the board stands alone, the paragraphs it changed are one line.
  return deed !== 'pair-confirm' || (paragraph !== null && last.paragraph !== null);
}
