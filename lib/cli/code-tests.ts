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
  /** The steps that it makes sense after only when they have succeeded. */
  readonly needs?: readonly TestStep[];
};

/** Has Next write the types of style modules and of its own files; a fresh clone has none. */
export const writeTypes: TestStep = {
  title: 'write the types of pages',
  run: () => runTool('next', ['typegen'], { quiet: true }),
  advice: 'Next says above why.',
};

/** Whether all code fits together. */
export const checkTypes: TestStep = {
  title: 'check types',
  needs: [writeTypes],
  run: () => runTool('tsc', ['--noEmit']),
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

/** Steps in their order; those in a list of their own run beside each other. */
type TestSteps = readonly (TestStep | readonly TestStep[])[];

/** Runs steps, prints the count of all their tests as the last line, and answers with an exit code. */
export async function runTests(steps: TestSteps): Promise<number> {
  rmSync(results, { recursive: true, force: true });
  const counts = await countSteps(steps);
  console.log(`\n${formatCount(counts)}`);
  return counts.some((count) => count.failed > 0) ? 1 : 0;
}

/** Runs steps and counts the tests of each; one that needs a step that failed is left out, as its reason is counted. */
export async function countSteps(steps: TestSteps): Promise<readonly TestCount[]> {
  const all = steps.flat();
  const counts: TestCount[] = [];
  const undone = new Set<TestStep>();
  const run = async (step: TestStep) => {
    const isDue = step.needs?.some((one) => undone.has(one)) !== true;
    const done = isDue && (await runStep(step, all.indexOf(step) + 1, all.length));
    if (!done) undone.add(step);
    if (isDue) counts.push(countStep(done, step.count?.()));
  };
  for (const group of steps) await Promise.all([group].flat().map(run));
  return counts;
}
