import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder';

const FIXTURE = 'tests/fixtures/load/aldermere-flood';

/** How a report of the tests stands: as it should, with a TODO, with a fault, or with both. */
export type Standing = 'whole' | 'draft' | 'faulty' | 'faulty draft';

/** A data folder with a report under each of these names, standing as is said; gone when the test has ended. */
export function makeData(reports: Readonly<Record<string, Standing>>): string {
  const data = makeFolder({ 'notes.txt': 'not a report' });
  for (const [name, standing] of Object.entries(reports)) {
    const folder = join(data, name);
    cpSync(FIXTURE, folder, { recursive: true });
    if (standing.includes('draft')) {
      const file = join(folder, 'report.yaml');
      writeFileSync(file, `${readFileSync(file, 'utf8')}# TODO decide\n`);
    }
    if (standing.includes('faulty')) writeFileSync(join(folder, 'extra.yaml'), 'xyz: 1\n');
  }
  return data;
}
