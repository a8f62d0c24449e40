import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool';
import { runStep, type Step } from './step';
import { countStep, formatCount, readUnitCount, type TestCount } from './test-count';

/** Where the runners leave their counts. */
export const results = join('.on-record', 'results');
const unitResults = join(results, 'unit.json');

/** A step of the tests. */
export type TestStep = Step & {
  readonly count?: () => TestCount;
  /** Whether the steps after it make sense only when it has succeeded. */
  readonly decides?: boolean;
};

/** Whether all code fits together. */
export const checkTypes: TestStep = {
  title: 'check types',
  // Next writes the types of style modules and of its own files first; a fresh clone has none.
  run: async () => (await runTool('next', ['typegen'], { quiet: true })) && (await runTool('tsc', ['--noEmit'])),
  advice: 'TypeScript lists above what doesn’t fit.',
};

/** Whether it is written as the rest is. */
export const lint: TestStep = {
  title: 'lint',
  run: () => runTool('biome', ['check', '--error-on-warnings']),
  advice: 'Biome lists it above; much of it mends itself with npx biome check --write.',
};

/** The unit tests; with a project named in `vitest.config.ts`, those alone. */
export function unitTests(project?: 'fast' | 'slow'): TestStep {
  const chosen = project === undefined ? [] : ['--project', project];
  return {
    title: project === undefined ? 'run unit tests' : `run the ${project} unit tests`,
    run: () =>
      runTool('vitest', ['run', ...chosen, '--reporter=dot', '--reporter=json', `--outputFile.json=${unitResults}`]),
    advice: 'Run one file alone with npx vitest run and its path.',
    count: () => readUnitCount(unitResults),
  };
}

/** Runs steps in their order, prints the count of all their tests as the last line, and answers with an exit code. */
export async function runTests(steps: readonly TestStep[]): Promise<number> {
  rmSync(results, { recursive: true, force: true });
  const counts: TestCount[] = [];
  for (const [index, step] of steps.entries()) {
    const done = await runStep(step, index + 1, steps.length);
    counts.push(countStep(done, step.count?.()));
    if (!done && step.decides) break;
  }
  console.log(`\n${formatCount(counts)}`);
  return counts.some((count) => count.failed > 0) ? 1 : 0;
}
