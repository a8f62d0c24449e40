import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The data files of a report's folder, by name. */
export type DataFiles = {
  /** Full paths, in the order of their names. */
  readonly yaml: readonly string[];
  /** Names. */
  readonly csv: readonly string[];
  /** Names of files that look like data files but aren't read, because of their ending. */
  readonly misnamed: readonly string[];
};

/** Lists what a report's folder holds. Files of other kinds and those whose name begins with a point are let alone. */
export function listFiles(folder: string): DataFiles {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  return {
    yaml: names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name)),
    csv: names.filter((name) => name.endsWith('.csv')),
    misnamed: names.filter((name) => /\.(ya?ml|csv)$/i.test(name) && !/\.(yaml|csv)$/.test(name)),
  };
}
