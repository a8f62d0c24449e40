import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRedrawQueue } from '../../../lib/cli/redraw-queue';

describe('createRedrawQueue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A job that takes a second. */
  const makeJob = () => vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)));

  test('draws once for several changes at a time', async () => {
    const job = makeJob();
    const queue = createRedrawQueue(job, 150);
    queue.request();
    await vi.advanceTimersByTimeAsync(100);
    queue.request();
    await vi.advanceTimersByTimeAsync(100);
    expect(job).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(job).toHaveBeenCalledTimes(1);
  });

  test('draws once more, and not at the same time, for what changed while it drew', async () => {
    const job = makeJob();
    const queue = createRedrawQueue(job, 150);
    queue.request();
    await vi.advanceTimersByTimeAsync(300);
    queue.request();
    await vi.advanceTimersByTimeAsync(300);
    queue.request();
    await vi.advanceTimersByTimeAsync(300);
    expect(job).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(job).toHaveBeenCalledTimes(2);
  });

  test('draws again for a later change', async () => {
    const job = makeJob();
    const queue = createRedrawQueue(job, 150);
    queue.request();
    await vi.advanceTimersByTimeAsync(5000);
    queue.request();
    await vi.advanceTimersByTimeAsync(5000);
    expect(job).toHaveBeenCalledTimes(2);
  });
});
