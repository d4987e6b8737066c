import { interfaceLanguage } from '@/lib/i18n/say';

const day = new Intl.DateTimeFormat(interfaceLanguage, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const minute = new Intl.DateTimeFormat(interfaceLanguage, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: 'UTC',
});

/** A date, or with `exact` a date and time of day; UTC, so that server and browser say the same. */
export function Moment({ at, exact = false }: { at: Date | string; exact?: boolean }) {
  const date = typeof at === 'string' ? new Date(at) : at;
  return <time dateTime={date.toISOString()}>{exact ? `${minute.format(date)} UTC` : day.format(date)}</time>;
}
