// Corrections that checks offer. What one check says several times of one text is said once, and corrected at once.
import type { Finding } from '@/lib/checks/finding';

type Fix = NonNullable<Finding['fix']>;

/** Findings that are told together: `found` is the first of them, `fixes` are the corrections of all, in order of place. */
export type Told = { found: Finding; fixes: Fix[] };

/** In the order of the findings. Only what is said in the same words is said together, and only where it can be corrected. */
export function toldTogether(findings: readonly Finding[]): Told[] {
  const told = new Map<string, Told>();
  for (const found of findings) {
    const { check, message, severity, side, start, end, fix } = found;
    const name = JSON.stringify([check, message, severity, fix ? null : [side, start, end]]);
    const group = told.get(name) ?? { found, fixes: [] };
    const isFree = fix && group.fixes.every((other) => fix.start >= other.end || fix.end <= other.start);
    if (isFree) group.fixes.push(fix);
    told.set(name, group);
  }
  const byPlace = (a: Fix, b: Fix) => a.start - b.start;
  return [...told.values()].map(({ found, fixes }) => ({ found, fixes: fixes.sort(byPlace) }));
}

/** A text with corrections made. They do not overlap and stand in order of place. */
export function mended(text: string, fixes: readonly Fix[]): string {
  return fixes.reduceRight((now, { start, end, text: better }) => now.slice(0, start) + better + now.slice(end), text);
}
