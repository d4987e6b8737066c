import type { Finding, Versions } from './finding.ts';

export function omission(_: Versions): Finding[] {
  return [];
}
