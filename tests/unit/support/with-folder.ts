import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder with these files for as long as something is done with it. */
export function withFolder<Done>(files: Readonly<Record<string, string>>, act: (folder: string) => Done): Done {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
