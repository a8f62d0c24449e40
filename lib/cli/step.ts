import { Refusal } from './refusal';

/** One thing that a command does: what it is called while it runs, and what to do when it fails. */
export type Step = {
  /** Continues “step 2 of 5:”, as in `draw the charts`. */
  readonly title: string;
  /** Throws a Refusal, or resolves to false, when it fails; what is wrong has then been printed. */
  readonly run: () => Promise<boolean>;
  /** What to do when it fails; a sentence. */
  readonly advice: string;
};

/** Runs steps one after another; stops at the first that fails, with a Refusal that says what to do. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    if (!(await runStep(step, index + 1, steps.length))) throw new Refusal('Nothing more was done.');
  }
}

/**
 * Runs one step and says which of how many it is, how long it took, and what to do when it fails.
 * @returns whether it succeeded.
 */
export async function runStep(step: Step, number: number, count: number): Promise<boolean> {
  console.log(`step ${number} of ${count}: ${step.title}`);
  const began = performance.now();
  try {
    const done = await step.run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (done) console.log(`  done in ${seconds} s`);
    else console.error(`  failed: ${step.title}. ${step.advice}`);
    return done;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`  failed: ${step.title}. ${error.message}`);
    return false;
  }
}
