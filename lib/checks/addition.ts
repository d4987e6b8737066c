import type { Finding, Versions } from './finding.ts';

export function addition(_: Versions): Finding[] {
  return [];
}
