import { type Finding, finding, type Versions } from './finding.ts';

export function commaStyle(_: Versions): Finding[] {
  return [];
}
void finding;
