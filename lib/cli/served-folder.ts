import { join } from 'node:path';
import { settings } from '../format/settings';

/** Where a site of other reports than those in `data/` is made and served, from the project's root. */
export const TRIED = join('.on-record', 'tried');

/** The folder that the site is served from: `out`, or, where REPORTS names other reports, one that is for trying alone. */
export function servedFolder(): string {
  return settings().reports.join() === 'data' ? 'out' : TRIED;
}

/** The reports of the site that the browser tests read, as the setting REPORTS names them: the site's own, and two examples. */
export const TESTED = 'data,tests/reports';
