/** The numbers that stand elsewhere, if as many as can be stay in their order: those beside the longest rise. */
export function outOfOrder(values: readonly number[]): number[] {
  const steady = new Set(longestRise(values));
  return values.filter((value) => !steady.has(value));
}

/** The longest strictly rising subsequence of distinct numbers (patience sorting), in n log n. */
export function longestRise(values: readonly number[]): number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, k) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[k] = tails[low - 1] ?? -1;
    tails[low] = k;
  });
  const rise: number[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = previous[k] ?? -1) rise.push(values[k] ?? 0);
  return rise.reverse();
}
