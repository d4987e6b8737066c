// The years of the Japanese eras that news tell: 平成30年 is 2018.
const BEFORE_FIRST = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
]);
const LONGEST_ERA = 64;

/** The year that a number behind the name of an era may be; none without one. */
export function yearOfEra(value: number, before: string): number[] {
  const first = value <= LONGEST_ERA ? BEFORE_FIRST.get(before.slice(-2)) : undefined;
  return first === undefined ? [] : [first + value];
}
