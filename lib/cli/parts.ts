import { applySettings, settings } from '../format/settings';
import { forgetReports } from '../load/site';
import { compileLater } from './compile-later';
import { drawReports } from './draw';
import { makeDueFiles } from './files';

/**
 * Draws charts and makes the files that they are taken away as, those that have changed: both load the same, once. One report
 * at a time, so that memory has a bound.
 */
export async function main(): Promise<number> {
  compileLater();
  const began = performance.now();
  const [drawn, files] = [
    { count: 0, of: 0 },
    { made: 0, of: 0 },
  ];
  for (const id of settings().only ?? []) {
    applySettings({ ...process.env, ONLY: id });
    const one = await drawReports();
    const made = one.whole ? await makeDueFiles() : undefined;
    if (made === undefined) return 1;
    drawn.count += one.count;
    drawn.of += one.of;
    files.made += made.made;
    files.of += made.of;
    forgetReports();
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `  drew ${drawn.count} of ${drawn.of} charts and made ${files.made} of ${files.of} sets of files anew in ${seconds} s`,
  );
  return 0;
}
