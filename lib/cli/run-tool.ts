import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const Manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The tools that commands start, and the package that brings each. */
const packages = {
  next: 'next',
  tsc: 'typescript',
  biome: '@biomejs/biome',
  vitest: 'vitest',
  playwright: '@playwright/test',
} as const;

export type Tool = keyof typeof packages;

/** The script that starts a tool; run with Node itself, so that it works the same on Windows. */
export function locateTool(tool: Tool): string {
  const manifest = require.resolve(`${packages[tool]}/package.json`);
  const { bin } = Manifest.parse(require(manifest));
  const script = typeof bin === 'string' ? bin : bin[tool];
  if (script === undefined) throw new Error(`${packages[tool]} brings no command ${tool}.`);
  return join(dirname(manifest), script);
}

/** Tools write colours into logs when CI is set; here they do so only on a terminal. */
const plainOutput = () => (process.stdout.isTTY ? {} : { NO_COLOR: '1' });

/**
 * Has Node let 32 MB of what is new come together before it looks what of it is still needed: pages and files are made in
 * less of the processor's time, and a build of 200 reports in 1.4 GB.
 */
export const ROOMY = '--max-semi-space-size=32';

type Run = { readonly env?: Readonly<Record<string, string>>; readonly quiet?: boolean };

/**
 * Runs a tool to its end with the terminal as its output; nothing can be typed into it.
 * @param run.quiet keeps its output back and prints it only when the tool fails.
 * @returns whether it ended with exit code 0.
 */
export async function runTool(tool: Tool, args: readonly string[], run: Run = {}): Promise<boolean> {
  const child = spawn(process.execPath, [locateTool(tool), ...args], {
    stdio: ['ignore', run.quiet ? 'pipe' : 'inherit', run.quiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...plainOutput(), NEXT_TELEMETRY_DISABLED: '1', ...run.env },
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => output.push(part));
  child.stderr?.on('data', (part: Buffer) => output.push(part));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) process.stderr.write(Buffer.concat(output));
  return code === 0;
}
