import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Loaded, loadReport } from '../../../lib/load/load-report';
import { formatProblem } from '../../../lib/load/problem';
import type { Report } from '../../../lib/schema/report';

const FIXTURE = 'tests/fixtures/load/northmark-economy';

/** A text of the fixture's one file, and what to put in its place. */
export type Change = readonly [from: string, to: string];

/** Loads a copy of the fixture, an economy that never was with every kind of number, after some changes. */
export function loadEconomy(...changes: readonly Change[]): Loaded {
  const parent = mkdtempSync(join(tmpdir(), 'economy-'));
  const folder = join(parent, 'northmark-economy');
  cpSync(FIXTURE, folder, { recursive: true });
  try {
    const file = join(folder, 'report.yaml');
    for (const [from, to] of changes) {
      const text = readFileSync(file, 'utf8');
      if (!text.includes(from)) throw new Error(`report.yaml has no ${from}`);
      writeFileSync(
        file,
        text.replace(from, () => to),
      );
    }
    return loadReport(folder);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** The report of a changed fixture. Throws with its problems when it doesn't load. */
export function economyOf(...changes: readonly Change[]): Report {
  const loaded = loadEconomy(...changes);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  return loaded.report;
}

/** The problems of a changed fixture, each as its path and its message. */
export function problemsOf(...changes: readonly Change[]): readonly string[] {
  const loaded = loadEconomy(...changes);
  return loaded.ok ? [] : loaded.problems.map(({ path, message }) => `${path}: ${message}`);
}
