import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { reportOf } from '../../../lib/cli/dev';

const elsewhere = join(tmpdir(), 'reports');

test.each([
  ['data/storm/report.yaml', 'storm'],
  ['more/reports/flood/gauge.csv', 'flood'],
  // Watched from here, whatever folder the setting names.
  [relative(process.cwd(), join(elsewhere, 'drought', 'report.yaml')), 'drought'],
  // One that came, or went.
  ['data/storm', undefined],
  ['data/report.schema.json', undefined],
  ['lib/layout/series.ts', undefined],
])('of a change in %s, the report is %s', (path, report) => {
  expect(reportOf(path, ['data', 'more/reports', elsewhere])).toBe(report);
});
