import { expect, test } from 'vitest';
import { loadGalleryReports } from '../../../lib/cli/gallery-compare';
import { loadReports } from '../../../lib/load/load-reports';
import { createMeasure } from '../../../lib/still/measure-text';
import { findFaultsIn } from '../support/report-faults';

const measure = await createMeasure();

const examples = loadReports('tests/reports');
if (!examples.ok) throw new Error('the example reports have faults of their own');
const reports = [...loadGalleryReports().map(({ report }) => report), ...examples.reports];

test.each(reports.map((report) => [report.id, report] as const))(
  'nothing collides in a drawing of %s, is cut or leaves it',
  (_, report) => expect(findFaultsIn(report, measure)).toEqual([]),
);
