import { defineConfig } from 'vitest/config';

/** Tests that draw, write or break whole reports: a minute of work, which `npm run test:unit` leaves out. */
const slow = 'tests/unit/**/*.slow.test.{ts,tsx}';

export default defineConfig({
  test: {
    // No test is about time: a busy machine may take long over one that reads every file.
    testTimeout: 60_000,
    // Far from UTC and across the date line, so that a date read in local time shows at once.
    env: { TZ: 'Pacific/Auckland' },
    projects: [
      { extends: true, test: { name: 'fast', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [slow] } },
      { extends: true, test: { name: 'slow', include: [slow] } },
    ],
  },
});
