import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text that changes whenever a file of the reports does: names, sizes and times of change. Reads no file. */
export function stampData(folders: readonly string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => {
          const { size, mtimeMs } = statSync(join(folder, name));
          return `${folder} ${name} ${size} ${mtimeMs}`;
        }),
    )
    .sort()
    .join('\n');
}
