// Runs the unit tests and then the journeys, both whatever the first says, and closes with the sum of the two.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const reports = 'test-results';

/** Counts of a Vitest report; a file that could not even be loaded counts as one failure. */
export function countUnits(report) {
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of a Playwright report; errors outside of any test count too. */
export function countJourneys({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/** Adds up the counts. A run that failed has at least one failure, whatever it counted, and one without tests too. */
export function sumUp(runs) {
  const counted = runs.map(({ exitCode, counts }) => {
    const { passed, failed, skipped } = counts ?? { passed: 0, failed: 1, skipped: 0 };
    const silent = failed === 0 && (exitCode !== 0 || passed === 0);
    return { passed, failed: silent ? 1 : failed, skipped };
  });
  return ['passed', 'failed', 'skipped'].map((kind) => counted.reduce((sum, run) => sum + run[kind], 0));
}

function run(program, args, report, count) {
  const exitCode = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' }).status ?? 1;
  return { exitCode, counts: readReport(report, count) };
}

function readReport(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function main() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  const units = `${reports}/units.json`;
  const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${units}`];
  const runs = [
    run('node_modules/vitest/vitest.mjs', vitest, units, countUnits),
    run('node_modules/@playwright/test/cli.js', ['test'], `${reports}/journeys.json`, countJourneys),
  ];
  const [passed, failed, skipped] = sumUp(runs);
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(failed ? 1 : 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
