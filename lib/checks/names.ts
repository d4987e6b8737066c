import type { Finding, Versions } from './finding.ts';

export function names(_: Versions): Finding[] {
  return [];
}
