'use client';
import { useTimeZone } from 'use-intl';
import { momentIn, offsetIn } from '@/lib/i18n/moments';

/** A date, or with `exact` a date and time of day, by the clocks of the desk wherever the browser is. */
export function Moment({ at, exact = false }: { at: Date | string; exact?: boolean }) {
  const timeZone = useTimeZone() ?? 'UTC';
  const moment = typeof at === 'string' ? new Date(at) : at;
  const day = momentIn(moment, timeZone, 'day');
  return (
    <time dateTime={moment.toISOString()} className="whitespace-nowrap">
      {exact ? `${day}, ${momentIn(moment, timeZone, 'time')} ${offsetIn(moment, timeZone)}` : day}
    </time>
  );
}
