import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './bin/browser.mjs';
import { leash } from './lib/db/postgres-process.ts';

// Playwright reads this file again in every worker; what was settled the first time must stay.
mkdirSync('test-results', { recursive: true });
process.env.E2E_DATA ??= mkdtempSync(join(process.cwd(), 'test-results/desks-'));
process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000));
const { E2E_DATA, E2E_PORT, TEST_PARALLEL_INDEX, CI } = process.env;

/** Journeys on one desk take turns, so there are as many at a time as desks; each desk has a database of its own. */
const desks = [0, 1].map((number) => ({
  port: Number(E2E_PORT) + number,
  address: `http://127.0.0.1:${Number(E2E_PORT) + number}`,
  folder: join(E2E_DATA, String(number)),
}));

/** A desk left over from a killed run would keep the next one from building. */
const withTheRun = leash('TERM').join(' ');

const quiet = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map((name) => `--disable-${name}`);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  forbidOnly: Boolean(CI),
  workers: desks.length,
  // Not how fast the desk is, which no journey measures: only how long a busy machine may keep one waiting.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: desks[Number(TEST_PARALLEL_INDEX ?? 0)]?.address,
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Without the film, which costs a tenth of all the work; the page at each step is in it all the same.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { executablePath: findBrowser() ?? undefined, args: ['--no-sandbox', '--no-first-run', ...quiet] },
  },
  webServer: desks.map(({ port, address, folder }) => ({
    command: `exec ${withTheRun} "${process.execPath}" bin/diptych serve --port ${port}`,
    env: { DIPTYCH_DATA: folder },
    url: `${address}/readyz`,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  })),
  globalTeardown: './e2e/teardown.ts',
});
