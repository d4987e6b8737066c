import { describe, expect, test } from 'vitest';
import { countJourneys, countUnits, sumUp } from './test.mjs';

const good = { exitCode: 0, counts: { passed: 3, failed: 0, skipped: 1 } };

describe('the closing line of all tests', () => {
  test('adds up both runs', () => {
    expect(sumUp([good, { exitCode: 1, counts: { passed: 2, failed: 4, skipped: 0 } }])).toEqual([5, 4, 1]);
  });

  test('a run that failed without a failed test is one failure, and so is one that ran nothing or left no report', () => {
    expect(sumUp([{ ...good, exitCode: 1 }])).toEqual([3, 1, 1]);
    expect(sumUp([{ exitCode: 0, counts: { passed: 0, failed: 0, skipped: 5 } }])).toEqual([0, 1, 5]);
    expect(sumUp([{ exitCode: 0, counts: null }])).toEqual([0, 1, 0]);
  });

  test('a test file that does not load is a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults };
    expect(countUnits(report)).toEqual({ passed: 1, failed: 2, skipped: 3 });
  });

  test('an error outside of any journey is a failure', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 0, skipped: 2 };
    expect(countJourneys({ stats, errors: ['the server did not start'] })).toEqual({
      passed: 6,
      failed: 1,
      skipped: 2,
    });
  });
});
