import { loadReport } from '../../../lib/load/load-report';
import type { Report } from '../../../lib/schema/report';

/** The report in `data/`. Throws with its first problem when it doesn't load. */
export function loadReal(): Report {
  return loadFolder('data/north-korea-russia-2024');
}

/** A small report of every chart kind, about a flood that never was. */
export function loadFlood(): Report {
  return loadFolder('tests/fixtures/load/aldermere-flood');
}

/** A report beside the bundled one, of `tests/reports/`. */
export function loadExample(name: 'aids-2024' | 'book-fair-2024' | 'first-figures-2024'): Report {
  return loadFolder(`tests/reports/${name}`);
}

function loadFolder(folder: string): Report {
  const loaded = loadReport(folder);
  if (!loaded.ok) throw new Error(`${folder}: ${loaded.problems[0]?.path} ${loaded.problems[0]?.message}`);
  return loaded.report;
}
