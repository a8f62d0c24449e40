import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // No test is about time: a busy machine may take long over one that reads every file.
    testTimeout: 60_000,
    // Far from UTC and across the date line, so that a date read in local time shows at once.
    env: { TZ: 'Pacific/Auckland' },
  },
});
