/**
 * Runs a job after changes: once they have paused, never twice at a time, and once more if something changed meanwhile.
 * @param pause in ms; an editor that saves several files counts as one change.
 */
export function createRedrawQueue(job: () => Promise<void>, pause: number): { readonly request: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;

  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await job();
    } while (again);
    running = false;
  };

  return {
    request: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pause);
    },
  };
}
