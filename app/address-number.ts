/** A number in an address, small enough for every column; null for whatever else stands there. */
export function addressNumber(part: string | readonly string[] | undefined): number | null {
  return typeof part === 'string' && /^\d{1,9}$/.test(part) ? Number(part) : null;
}
