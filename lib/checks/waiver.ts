// Which findings still stand in the way of an approval.
import type { Finding } from './finding.ts';

/** A person's word that one finding is fine, with the reason; stored with the decision it made possible. */
export type Waiver = { check: string; code: string; start: number; end: number; reason: string };

/** Errors always block, warnings until somebody waives them with a reason, notes never. */
export function blockingOf(findings: readonly Finding[], waivers: readonly Waiver[]): Finding[] {
  const waived = new Set(
    waivers
      .filter(({ reason }) => reason.trim())
      .map(({ check, code, start, end }) => [check, code, start, end].join()),
  );
  return findings.filter((found) => {
    if (found.severity === 'note') return false;
    return found.severity === 'error' || !waived.has(nameOf(found));
  });
}

/** The waivers that answer a finding that is there; others are not worth keeping. */
export function neededOf(findings: readonly Finding[], waivers: readonly Waiver[]): Waiver[] {
  const warnings = new Set(findings.filter(({ severity }) => severity === 'warning').map(nameOf));
  return waivers.filter(({ check, code, start, end }) => warnings.has([check, code, start, end].join()));
}

/** The waiver of a finding, for a reason. */
export function waiverOf({ check, message, start, end }: Finding, reason: string): Waiver {
  return { check, code: message.code, start, end, reason };
}

function nameOf({ check, message, start, end }: Finding): string {
  return [check, message.code, start, end].join();
}
