import { expect, test } from 'vitest';
import { dateIn, isTimeZone, momentIn, offsetIn, stampIn } from './moments.ts';

const newYear = new Date('2026-12-31T23:30:00Z');
const summer = new Date('2026-07-01T12:00:00Z');

test.each([
  ['UTC', newYear, 'Dec 31, 2026', '23:30', 'UTC', '2026-12-31T23:30:00.000Z'],
  ['Europe/Stockholm', newYear, 'Jan 1, 2027', '00:30', 'UTC+1', '2027-01-01T00:30:00.000+01:00'],
  ['Europe/Stockholm', summer, 'Jul 1, 2026', '14:00', 'UTC+2', '2026-07-01T14:00:00.000+02:00'],
  ['Europe/London', newYear, 'Dec 31, 2026', '23:30', 'UTC', '2026-12-31T23:30:00.000Z'],
  ['America/St_Johns', newYear, 'Dec 31, 2026', '20:00', 'UTC-3:30', '2026-12-31T20:00:00.000-03:30'],
  ['Asia/Kathmandu', newYear, 'Jan 1, 2027', '05:15', 'UTC+5:45', '2027-01-01T05:15:00.000+05:45'],
])('in %s %s is %s, %s %s', (zone, at, day, time, offset, stamp) => {
  expect([momentIn(at, zone, 'day'), momentIn(at, zone, 'time'), offsetIn(at, zone)]).toEqual([day, time, offset]);
  expect(stampIn(at, zone)).toBe(stamp);
  expect(new Date(stampIn(at, zone))).toEqual(at);
  expect(dateIn(at, zone)).toBe(stamp.slice(0, 10));
});

test('a name of a zone is one, a city, an offset and nothing are none', () => {
  expect(['UTC', 'Europe/Stockholm', 'Asia/Kathmandu'].every(isTimeZone)).toBe(true);
  expect(['Stockholm', '+01:00', '', 'Europe/Vestervik'].some(isTimeZone)).toBe(false);
});
