import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder with these files, under a name that a report may have, for as long as something is done with it. */
export function withFolder<Done>(files: Readonly<Record<string, string>>, act: (folder: string) => Done): Done {
  const parent = mkdtempSync(join(tmpdir(), 'on-record-'));
  const folder = join(parent, 'made-up');
  try {
    mkdirSync(folder);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return act(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
