export type Counts = { passed: number; failed: number; skipped: number };
type Assertions = { status: string }[];
export function countUnits(report: {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: Assertions }[];
}): Counts;
export function countJourneys(report: {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number };
  errors: unknown[];
}): Counts;
export function sumUp(runs: { exitCode: number; counts: Counts | null }[]): [number, number, number];
