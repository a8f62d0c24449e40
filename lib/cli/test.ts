import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { checkTypes, lint, results, runTests, type TestStep, unitTests, writeTypes } from './code-tests';
import { installPackage } from './debian';
import { type Browser, findBrowser } from './find-browser';
import { runCommand } from './run-command';
import { runTool } from './run-tool';
import { listen } from './serve';
import { TESTED } from './served-folder';
import { readBrowserCount } from './test-count';

const browserResults = join(results, 'browser.json');

/**
 * `npm test`: style, types, unit tests, then browser tests against the built site. Its last line counts the tests. Style
 * and types are checked while the site is built, which leaves a core idle for half of its time.
 */
export async function main(): Promise<number> {
  return runTests([writeTypes, [lint, checkTypes, build], unitTests(), find, testSite]);
}

const build: TestStep = {
  title: 'build the site',
  run: () => runCommand('build', [], { REPORTS: TESTED }),
  advice: 'Its own steps say why.',
};

let browser: Browser | undefined;

/** Before the tests that need them, as it may take a download. Without poppler, tests of paper are skipped, and say so. */
const find: TestStep = {
  title: 'find a browser and what reads PDFs',
  run: async () => {
    browser = await findBrowser();
    if (spawnSync('pdftotext', ['-v']).error !== undefined) installPackage('poppler-utils');
    console.log(`  ${browser.path}`);
    return true;
  },
  advice: 'Set CHROMIUM_PATH to the program of one.',
};

/** What was edited since the site was built, the server of the tests builds first. */
const testSite: TestStep = {
  title: 'test the site in the browser',
  needs: [build, find],
  run: () => runPlaywright(browser),
  advice: 'Run one file alone with npx playwright test and its path; pictures of failures are in test-results/.',
  count: () => readBrowserCount(browserResults),
};

async function runPlaywright(browser: Browser | undefined): Promise<boolean> {
  const probe = createServer();
  const port = await listen(probe, 0, '127.0.0.1');
  await new Promise((resolve) => probe.close(resolve));
  const env = {
    TEST_PORT: String(port),
    CHROMIUM_PATH: browser?.path ?? '',
    CHROMIUM_SANDBOX: String(browser?.sandbox ?? true),
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults,
  };
  return runTool('playwright', ['test'], { env });
}
