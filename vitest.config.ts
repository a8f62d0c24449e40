import { defineConfig } from 'vitest/config';

/**
 * Tests that draw, write or break whole reports: minutes of work, which `npm run test:unit` leaves out; and the few that put
 * something in a module's place, which have to be apart from others.
 */
const slow = 'tests/unit/**/*.slow.test.{ts,tsx}';

export default defineConfig({
  test: {
    // By default one core stays free; nobody else works where tests run.
    maxWorkers: '100%',
    // No test is about time: a busy machine may take long over one that reads every file.
    testTimeout: 60_000,
    // Far from UTC and across the date line, so that a date read in local time shows at once.
    env: { TZ: 'Pacific/Auckland' },
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [slow],
          // Files of one worker share what they import: most of a run was spent on importing it anew for each.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'slow', include: [slow] } },
    ],
  },
});
