import { describe, expect, it } from 'vitest';
import { dateHabits } from './numbers/date-habits.ts';
import { checkTable } from './testing.ts';

const texts = (...all: string[]) => ({ article: { texts: all } });

checkTable('number-style', [
  ['en', 'Opened on ⟦2023-02-11⟧ at noon.'],
  ['en', 'Opened on ⟦2023/2/11⟧ at noon.'],
  ['en', 'Opened on February 11, 2023, at noon.'],
  ['en', 'Version 2023.2.11-beta, room 2023-02-11a, 2023-13-01.'],
  ['en', 'They met on ⟦9 February⟧.'],
  ['en', 'They met on ⟦9 May 2024⟧ in Rome.'],
  ['en', 'They met on February 9, 2024, in Rome.'],
  ['en', 'They met on ⟦9–11 February 2024⟧ in Rome, and on ⟦9 and 11 March⟧.'],
  ['en', 'The W9 February and the 9 February2 sold well.'],
  ['en', 'From February 9 May took over; 1,009 February rooms; on the 9th of May.'],
  ['en-US', 'They met on ⟦9 February⟧.'],
  ['en-GB', 'They met on 9 February.'],
  ['en', 'They met on 9 February.', null, null, texts('They met on 9 February.', 'They left on 10 March.')],
  ['en', 'They met on ⟦9 February⟧.', null, null, texts('They met on 9 February.', 'They left March 10.', 'On May 3.')],
  ['en-US', 'They met on ⟦9 February⟧.', null, null, texts('They met on 9 February.')],
  ['en-GB', 'Opened on ⟦2023-02-11⟧ at noon.'],
  ['en', 'It pays ⟦300 RMB⟧ a time.'],
  ['en', 'It pays ⟦4.5 million USD⟧ a year.'],
  ['en', 'It pays RMB 300 a time, 300 yuan, $300 or US$300.'],
  ['en', 'There were ⟦5.17,000⟧ new jobs.'],
  ['en', 'There were ⟦12345,000⟧ new jobs, 12,345 and 1,234,567.8 old ones.'],
  ['de', 'Eröffnet am ⟦2023-02-11⟧.'],
  ['de', 'Eröffnet am 11. Februar 2023, am 9 Februar, für 300 USD.'],
  ['ru', 'Открыто ⟦2023-02-11⟧.'],
  ['ru', 'Открыто 11 февраля 2023 года.'],
  ['he', 'נפתח ביום ⟦2023-02-11⟧.'],
  ['hi', 'यह ⟦2023-02-11⟧ को खुला।'],
  ['zh', '2023-02-11 13:09:10 来源'],
  ['ja', '2023-02-11に開館した。'],
  ['ko', '2023-02-11 개관했다.'],
  ['sv', 'Öppnade 2023-02-11.'],
]);

describe('how a language writes a date', () => {
  it('is known for a tag with its region, and for none that is none', () => {
    expect(dateHabits('en-GB')).toMatchObject({ isMonthFirst: false, isYearFirst: false });
    expect(dateHabits('en')?.written(2023, 2, 11)).toBe('February 11, 2023');
    expect(dateHabits('en')?.written(2023, 2, 30)).toBeNull();
    for (const tag of ['', 'no tag', 'x']) expect(dateHabits(tag)).toBeNull();
  });
});
