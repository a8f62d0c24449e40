import { afterEach, beforeEach, vi } from 'vitest';

/** Keeps what a command prints, a line each, anew for every test of a file; a test's folder is left after it. */
export function captureLines(): string[] {
  const start = process.cwd();
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    vi.spyOn(console, 'log').mockImplementation((line: string) => {
      lines.push(...line.split('\n'));
    });
  });
  afterEach(() => {
    process.chdir(start);
    vi.restoreAllMocks();
  });
  return lines;
}
