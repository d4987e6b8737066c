// How a language writes a date, after the runtime (CLDR through Intl), so that there is no table of ours.

type DateHabits = {
  /** Dates in figures begin with the year, so that 2023-02-11 is nothing strange. */
  isYearFirst: boolean;
  /** The month stands before the day where it has its name. */
  isMonthFirst: boolean;
  /** The date with the name of the month; null where there is no such day. */
  written: (year: number, month: number, day: number) => string | null;
};

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?$/i;
const known = new Map<string, DateHabits | null>();

/** The habits of a language by its tag; null where it is none, or none the runtime knows. */
export function dateHabits(tag: string): DateHabits | null {
  const made = known.get(tag);
  if (made !== undefined) return made;
  const isKnown = TAG.test(tag) && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  const habits = isKnown ? habitsOf(tag) : null;
  known.set(tag, habits);
  return habits;
}

function habitsOf(tag: string): DateHabits {
  const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const short = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory' });
  const order = (format: Intl.DateTimeFormat) => format.formatToParts(new Date(0)).map(({ type }) => type);
  const [words, figures] = [order(long), order(short)];
  return {
    isYearFirst: figures.indexOf('year') < figures.indexOf('month'),
    isMonthFirst: words.indexOf('month') < words.indexOf('day'),
    written: (year, month, day) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000 ? long.format(date) : null;
    },
  };
}
