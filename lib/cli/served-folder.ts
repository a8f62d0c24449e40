import { dirname, join, normalize } from 'node:path';
import { settings } from '../format/settings';

/** Where a site of other reports than those in `data/` is made and served, from the project's root. */
export const TRIED = join('.on-record', 'tried');

/** Where reports are made up to be built and measured, each set in a folder of its own, from the project's root. */
export const madeUp = join('.on-record', 'made-up');

/**
 * The folder that the site is served from: `out`, or, where REPORTS names other reports, one that is for trying alone; of
 * made-up reports, one beside them, so that no other site goes for theirs.
 */
export function servedFolder(): string {
  const [first = ''] = settings().reports;
  if (normalize(first).startsWith(madeUp)) return join(dirname(first), 'site');
  return settings().reports.join() === 'data' ? 'out' : TRIED;
}

/** The reports of the site that the browser tests read, as the setting REPORTS names them: the site's own, and two examples. */
export const TESTED = 'data,tests/reports';
