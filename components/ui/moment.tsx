import { interfaceLanguage } from '@/lib/i18n/say';

const date = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const day = new Intl.DateTimeFormat(interfaceLanguage, date);
// "h23", since midnight is 24:00 where only twelve hours are declined.
const minute = new Intl.DateTimeFormat(interfaceLanguage, {
  ...date,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A date, or with `exact` a date and time of day; UTC, so that server and browser say the same. */
export function Moment({ at, exact = false }: { at: Date | string; exact?: boolean }) {
  const moment = typeof at === 'string' ? new Date(at) : at;
  const shown = exact ? `${minute.format(moment)} UTC` : day.format(moment);
  return (
    <time dateTime={moment.toISOString()} className="whitespace-nowrap">
      {shown}
    </time>
  );
}
