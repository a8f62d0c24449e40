import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that draw, write or break whole reports: minutes of work, which `npm run test:unit` leaves out. */
const slow = 'tests/unit/**/*.slow.test.{ts,tsx}';

/** The few of them that put something in a module's place, which have to be apart from others. */
const apart = 'tests/unit/**/*-apart.slow.test.{ts,tsx}';

/** The longest files, the longest first: what is begun last ends alone, while other workers have nothing to do. */
const LONGEST = ['cli/build', 'load/mutants', 'layout/any-text', 'new/drafts', 'layout/kept-drawings'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.includes(name));
      return at >= 0 ? at : moduleId.includes('.slow.') ? LONGEST.length : LONGEST.length + 1;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  // What is drawn is painted as a build paints it, by the React of production.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    sequence: { sequencer: LongestFirst },
    // By default one core stays free; nobody else works where tests run.
    maxWorkers: '100%',
    // No test is about time: a busy machine may take long over one that reads every file.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Far from UTC and across the date line, so that a date read in local time shows at once.
    env: { TZ: 'Pacific/Auckland', NODE_ENV: 'production' },
    // Files of one worker share what they import: most of a run was spent on importing it anew for each.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'fast', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [slow] } },
      { extends: true, test: { name: 'slow', include: [slow], exclude: [apart] } },
      { extends: true, test: { name: 'apart', include: [apart], isolate: true } },
    ],
  },
});
