import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { recallReport } from '../../../lib/load/recall-report';
import { makeFolder } from '../support/make-folder';

const start = process.cwd();
afterEach(() => process.chdir(start));

test.each([
  'data/north-korea-russia-2024',
  'tests/reports/aids-2024',
  'tests/reports/first-figures-2024',
  'tests/gallery/reports/orchards',
])('%s is the same when it is recalled as when it was loaded, and as frozen', (folder) => {
  const root = makeFolder({});
  cpSync(join(start, folder), join(root, 'data/one'), { recursive: true });
  process.chdir(root);
  const loaded = recallReport('data/one');
  expect(readdirSync('.on-record/known/report')).toHaveLength(1);
  const recalled = recallReport('data/one');
  expect(recalled).not.toBe(loaded);
  expect(recalled).toStrictEqual(loaded);
  if (!recalled.ok) throw new Error('it has problems');
  expect(() => Object.assign(recalled.report.head, { edition: 9 })).toThrow(TypeError);
  expect(() => Object.assign([...recalled.report.figures.values()][0] ?? {}, { name: '' })).toThrow(TypeError);
});
