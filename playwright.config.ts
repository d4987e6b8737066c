import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './bin/browser.mjs';

// Playwright reads this file again in every worker; what was settled the first time must stay.
mkdirSync('test-results', { recursive: true });
process.env.E2E_DATA ??= mkdtempSync(join(process.cwd(), 'test-results/desk-'));
process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000));
const { E2E_DATA, E2E_PORT, CI } = process.env;
const address = `http://127.0.0.1:${E2E_PORT}`;

const quiet = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map((name) => `--disable-${name}`);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  forbidOnly: Boolean(CI),
  // One desk for all, so the journeys take turns.
  workers: 1,
  timeout: 60_000,
  use: {
    baseURL: address,
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser() ?? undefined, args: ['--no-sandbox', '--no-first-run', ...quiet] },
  },
  webServer: {
    command: `exec "${process.execPath}" bin/diptych serve --port ${E2E_PORT}`,
    env: { DIPTYCH_DATA: E2E_DATA },
    url: `${address}/readyz`,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
  globalTeardown: './e2e/teardown.ts',
});
