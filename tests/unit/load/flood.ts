import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Loaded, loadReport } from '../../../lib/load/load-report';
import { formatProblem } from '../../../lib/load/problem';

const FIXTURE = 'tests/fixtures/load/aldermere-flood';

/** What to do to the fixture: replace one text of a file by another, or do anything to its folder. */
export type Change = readonly [file: string, from: string, to: string] | ((folder: string) => void);

function apply(folder: string, change: Change): void {
  if (typeof change === 'function') {
    change(folder);
    return;
  }
  const [file, from, to] = change;
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

/** Loads a copy of the fixture, a small report about a flood in a town that doesn't exist, after some changes. */
export function loadFlood(...changes: readonly Change[]): Loaded {
  const parent = mkdtempSync(join(tmpdir(), 'flood-'));
  const folder = join(parent, 'aldermere-flood');
  cpSync(FIXTURE, folder, { recursive: true });
  try {
    for (const change of changes) apply(folder, change);
    return loadReport(folder);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** The problems of a changed fixture as they are printed, with files named from its folder. */
export function problemsOf(...changes: readonly Change[]): readonly string[] {
  const loaded = loadFlood(...changes);
  if (loaded.ok) return [];
  return loaded.problems.map((problem) => formatProblem(problem).replaceAll(/[^ ]*aldermere-flood\/?/g, ''));
}
