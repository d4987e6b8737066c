// Days and times of day, as the interface writes them in the time zone of the desk. Server and browser must write the same,
// so the zone is said by its offset: what a zone is called differs from browser to browser.
import { interfaceLanguage } from './say.ts';

const LOOKS = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'long-day': { dateStyle: 'long' },
  // "h23", since midnight is 24:00 where only twelve hours are declined.
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  offset: { timeZoneName: 'longOffset' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Look = keyof typeof LOOKS;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(look: Look, timeZone: string): Intl.DateTimeFormat {
  const name = `${look} ${timeZone}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(interfaceLanguage, { ...LOOKS[look], timeZone });
  formats.set(name, format);
  return format;
}

/** "Mar 1, 2026", "March 1, 2026" or "00:05". @param timeZone a name of the IANA list */
export function momentIn(at: Date, timeZone: string, look: Exclude<Look, 'offset'>): string {
  return formatOf(look, timeZone).format(at);
}

/** "UTC", "UTC+1", "UTC-3:30": how far the clocks of the zone were ahead then. */
export function offsetIn(at: Date, timeZone: string): string {
  const minutes = minutesAhead(at, timeZone);
  if (!minutes) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** "2026-03-01", as the calendar stood in the zone. */
export function dateIn(at: Date, timeZone: string): string {
  return shifted(at, minutesAhead(at, timeZone)).slice(0, 10);
}

/** The moment for machines (RFC 3339), by the clocks of the zone: "2026-03-01T01:05:00.000+01:00". */
export function stampIn(at: Date, timeZone: string): string {
  const minutes = minutesAhead(at, timeZone);
  if (!minutes) return at.toISOString();
  const clock = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const offset = clock.map((part) => String(part).padStart(2, '0')).join(':');
  return `${shifted(at, minutes).slice(0, -1)}${minutes < 0 ? '-' : '+'}${offset}`;
}

/** Whether it is the name of a time zone; an offset alone is none, for it knows no summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat(interfaceLanguage, { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whole minutes: the seconds of the clocks before there were zones are left out. */
function minutesAhead(at: Date, timeZone: string): number {
  const parts = formatOf('offset', timeZone).formatToParts(at);
  const written = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(written) ?? [];
  return (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}

function shifted(at: Date, minutes: number): string {
  return new Date(at.getTime() + 60_000 * minutes).toISOString();
}
