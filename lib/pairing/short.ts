/** Whether a file is paired within the request that brings it: a fraction of a second, in which nobody else is answered. */
export function isShort(texts: readonly string[]): boolean {
  return texts.length <= 1000 && texts.reduce((sum, { length }) => sum + length, 0) <= 300_000;
}

/** The beginning of a long file, paired in no time: enough to find a title. */
export function beginningOf(texts: readonly string[]): string[] {
  return texts.slice(0, 100).map((text) => text.slice(0, 1000));
}
