import { defineConfig } from '@playwright/test';
import { findBrowser } from './lib/cli/find-browser';
import { TESTED } from './lib/cli/served-folder';

/** `npm test` names the browser and a port that is free; by itself, `npx playwright test` finds the same browser. */
const { TEST_PORT: port = '3199', CI } = process.env;
const address = `http://127.0.0.1:${port}`;

if (process.env['CHROMIUM_SANDBOX'] === undefined) {
  const found = await findBrowser();
  // Every worker reads this file again, with what stands in the environment by then.
  process.env['CHROMIUM_PATH'] = found.path;
  process.env['CHROMIUM_SANDBOX'] = String(found.sandbox);
}
const { CHROMIUM_PATH = '', CHROMIUM_SANDBOX } = process.env;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/readings/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: CI !== undefined,
  reporter: [['dot'], ['json', { outputFile: '.on-record/results/browser.json' }]],
  use: {
    baseURL: address,
    // Far from UTC, so that a date formatted in the reader's zone would show.
    timezoneId: 'Pacific/Auckland',
    locale: 'en-GB',
    // Traces would slow every test; one test's is a --trace on away.
    screenshot: 'only-on-failure',
    // A new window costs half a second of the processor, which is most of what a test takes. Between tests Playwright
    // empties it: cache, storage, routes, scripts, sizes and media; a test that fails ends its worker, window and all.
    reuseContext: true,
    launchOptions: {
      ...(CHROMIUM_PATH !== '' && { executablePath: CHROMIUM_PATH }),
      chromiumSandbox: CHROMIUM_SANDBOX === 'true',
    },
  },
  // The same server that people start: it builds what has changed, which after `npm test` is nothing.
  webServer: {
    command: 'node lib/cli/run.mjs start',
    url: address,
    env: { PORT: port, HOST: '127.0.0.1', REPORTS: TESTED },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
