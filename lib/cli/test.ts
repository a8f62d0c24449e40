import { createServer } from 'node:http';
import { join } from 'node:path';
import { checkTypes, lint, results, runTests, type TestStep, unitTests } from './code-tests';
import { type Browser, findBrowser } from './find-browser';
import { runCommand } from './run-command';
import { runTool } from './run-tool';
import { listen } from './serve';
import { TESTED } from './served-folder';
import { readBrowserCount } from './test-count';

const browserResults = join(results, 'browser.json');

/** `npm test`: types, lint, unit tests, then browser tests against `out/`. Its last line counts the tests. */
export async function main(): Promise<number> {
  return runTests([checkTypes, lint, unitTests(), ...planBrowserTests()]);
}

/** The browser is found first, as that may take a download, and the site built if anything has changed. */
function planBrowserTests(): TestStep[] {
  let browser: Browser | undefined;
  const find = async () => {
    browser = await findBrowser();
    console.log(`  ${browser.path}`);
    return true;
  };
  return [
    { title: 'find a browser', run: find, advice: 'Set CHROMIUM_PATH to the program of one.', decides: true },
    // After the unit tests, which may take long, so that what is edited meanwhile is in it.
    {
      title: 'build the site',
      run: () => runCommand('build', [], { REPORTS: TESTED }),
      advice: 'Its own steps say why.',
      decides: true,
    },
    {
      title: 'test the site in the browser',
      run: () => runPlaywright(browser),
      advice: 'Run one file alone with npx playwright test and its path; pictures of failures are in test-results/.',
      count: () => readBrowserCount(browserResults),
    },
  ];
}

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
