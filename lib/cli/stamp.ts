import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a stamp where the draw command hasn't yet: pages import it, so without one their types can't be checked. */
export async function ensureStamp(root: string): Promise<void> {
  const file = join(root, '.on-record', 'stamp.json');
  if (!existsSync(file)) await writeStamp(root, 'nothing yet');
}

/**
 * Says what was drawn last; a page that is open in development is shown anew when this changes.
 * @param state whether drawings are still being made of what the page shows.
 */
export async function writeStamp(root: string, drawn: string, state: 'drawing' | 'done' = 'done'): Promise<void> {
  await mkdir(join(root, '.on-record'), { recursive: true });
  await writeFile(join(root, '.on-record', 'stamp.json'), JSON.stringify({ drawn, drawing: state === 'drawing' }));
}
