import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Browser, findBrowser } from './find-browser';
import { runCommand } from './run-command';
import { runTool } from './run-tool';
import { listen } from './serve';
import { ensureStamp } from './stamp';
import { runStep, type Step } from './step';
import { countStep, formatCount, readBrowserCount, readUnitCount, type TestCount } from './test-count';

const results = join('.on-record', 'results');
const unitResults = join(results, 'unit.json');
const browserResults = join(results, 'browser.json');

type TestStep = Step & {
  readonly count?: () => TestCount;
  /** Whether the steps after it make sense only when it has succeeded. */
  readonly decides?: boolean;
};

/** `npm test`: types, lint, unit tests, then browser tests against `out/`. Its last line counts the tests. */
export async function main(): Promise<number> {
  rmSync(results, { recursive: true, force: true });
  await ensureStamp(process.cwd());
  const counts = await runTests([...planUnitTests(), ...planBrowserTests()]);
  console.log(`\n${formatCount(counts)}`);
  return counts.some((count) => count.failed > 0) ? 1 : 0;
}

async function runTests(steps: readonly TestStep[]): Promise<readonly TestCount[]> {
  const counts: TestCount[] = [];
  for (const [index, step] of steps.entries()) {
    const done = await runStep(step, index + 1, steps.length);
    counts.push(countStep(done, step.count?.()));
    if (!done && step.decides) break;
  }
  return counts;
}

function planUnitTests(): TestStep[] {
  return [
    {
      title: 'check types',
      // Next writes the types of style modules and of its own files first; a fresh clone has none.
      run: async () => (await runTool('next', ['typegen'], { quiet: true })) && (await runTool('tsc', ['--noEmit'])),
      advice: 'TypeScript lists above what doesn’t fit.',
    },
    {
      title: 'lint',
      run: () => runTool('biome', ['check', '--error-on-warnings']),
      advice: 'Biome lists it above; much of it mends itself with npx biome check --write.',
    },
    {
      title: 'run unit tests',
      run: () => runTool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitResults}`]),
      advice: 'Run one file alone with npx vitest run and its path.',
      count: () => readUnitCount(unitResults),
    },
  ];
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
    { title: 'build the site', run: () => runCommand('build'), advice: 'Its own steps say why.', decides: true },
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
