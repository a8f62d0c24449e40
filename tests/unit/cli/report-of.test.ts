import { expect, test } from 'vitest';
import { reportOf } from '../../../lib/cli/dev';

test.each([
  ['data/storm/report.yaml', 'storm'],
  ['more/reports/flood/gauge.csv', 'flood'],
  // One that came, or went.
  ['data/storm', undefined],
  ['data/report.schema.json', undefined],
  ['lib/layout/series.ts', undefined],
])('of a change in %s, the report is %s', (path, report) => {
  expect(reportOf(path, ['data', 'more/reports'])).toBe(report);
});
