import { expect, test } from 'vitest';
import { minutesToWait, placeOf } from './throttle.ts';

const attempt = { account: 'tomas', address: 'here' };
const failures = (count: number, age: number, of = attempt) => Array(count).fill({ ...of, age });

test('the wait ends when the oldest failure that fills the limit leaves the window', () => {
  expect(minutesToWait(failures(9, 0), attempt)).toBe(0);
  expect(minutesToWait(failures(10, 0), attempt)).toBe(15);
  expect(minutesToWait([...failures(9, 1), ...failures(1, 14.5 * 60)], attempt)).toBe(1);
  expect(minutesToWait([...failures(3, 10), ...failures(10, 600)], attempt)).toBe(5);
  expect(minutesToWait(failures(10, 900), attempt)).toBe(0);
});

test('failures of others at other places count for nothing', () => {
  expect(minutesToWait(failures(100, 0, { account: 'edith', address: 'there' }), attempt)).toBe(0);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['192.0.2.1:51234', '192.0.2.1'],
  ['[2001:db8:1:2::9]:51234', '2001:db8:1:2::/64'],
  ['', 'unknown'],
])('%s is the place %s', (address, place) => {
  expect(placeOf(address)).toBe(place);
});
