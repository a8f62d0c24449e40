import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lookAt } from './look-at';

/** A text that changes whenever a file of the reports does: names, sizes and times of change. Reads no file. */
export function stampData(folders: readonly string[]): string {
  return folders
    .filter((folder) => lookAt(folder) === 'folder')
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => lookAt(join(folder, name)) === 'file')
        .map((name) => {
          const { size, mtimeMs } = statSync(join(folder, name));
          return `${folder} ${name} ${size} ${mtimeMs}`;
        }),
    )
    .sort()
    .join('\n');
}
