import { availableParallelism } from 'node:os';
import { runCommand } from './run-command';

/** How many reports one process draws, or builds: memory has a bound whatever the number of reports. */
export const BATCH = 16;

/** Reports in batches of at most so many, in their order. */
export function toBatches(ids: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}

/**
 * Runs a command for some reports, batch by batch in processes of their own, as many at a time as there are cores; begins no
 * more once one has failed.
 * @returns whether all succeeded.
 */
export async function runInBatches(command: string, ids: readonly string[]): Promise<boolean> {
  const cores = availableParallelism();
  const waiting = toBatches(ids, Math.min(BATCH, Math.ceil(ids.length / cores) || 1)).values();
  let failed = false;
  const work = async () => {
    for (const batch of waiting) {
      if (!(await runCommand(command, [], { ONLY: batch.join() }))) failed = true;
      if (failed) return;
    }
  };
  await Promise.all(Array.from({ length: cores }, work));
  return !failed;
}
