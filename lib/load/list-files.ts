import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lookAt } from './look-at';
import { RECORD } from './text/record';

/** The data files of a report's folder, by name. */
export type DataFiles = {
  /** Full paths, in the order of their names. */
  readonly yaml: readonly string[];
  /** Names. */
  readonly csv: readonly string[];
  /** Names of files that look like data files but aren't read, because of their ending. */
  readonly misnamed: readonly string[];
  /** One YAML file of each subfolder that holds some, by its name from the folder; none of them is read. */
  readonly nested: readonly string[];
  /** Whether something stands where the last check of the text is kept. */
  readonly hasRecord: boolean;
};

const DATA_FILE = /\.(ya?ml|csv)$/i;

/** The first YAML file in a subfolder. */
function findNested(folder: string, name: string): string[] {
  const inside = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).sort();
  const first = inside.find((file) => /\.ya?ml$/i.test(file));
  return first === undefined ? [] : [join(name, first)];
}

/**
 * Lists what a report's folder holds. Files of other kinds and those whose name begins with a point are let alone.
 * What is named like a data file is listed whatever it is: reading it says if it is none.
 */
export function listFiles(folder: string): DataFiles {
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
  const subfolders = names.filter((name) => !DATA_FILE.test(name) && lookAt(join(folder, name)) === 'folder');
  return {
    yaml: names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name)),
    csv: names.filter((name) => name.endsWith('.csv')),
    misnamed: names.filter((name) => DATA_FILE.test(name) && !/\.(yaml|csv)$/.test(name)),
    hasRecord: names.includes(RECORD),
    nested: subfolders.flatMap((name) => findNested(folder, name)),
  };
}
