import type { Finding, Side } from '@/lib/checks/finding';
import type { Underline } from '@/lib/diff/underline';

/**
 * Where the findings about one side stand in its text. One about the whole text has no place in it; one between two
 * characters stands under the one before.
 */
export function underlinesOf(
  findings: readonly Finding[],
  side: Side,
  text: string,
  titleOf: (found: Finding) => string,
): Underline[] {
  return findings
    .filter((found) => found.side === side && !(found.start <= 0 && found.end >= text.length))
    .map((found) => {
      const { start, end, severity } = found;
      const place = start < end ? { start, end } : start > 0 ? { start: start - 1, end } : { start, end: end + 1 };
      return { ...place, severity, title: titleOf(found) };
    });
}
