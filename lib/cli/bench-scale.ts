import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiledFrom } from './build-pages';
import { measureRun, type Taken } from './measure-run';
import { Refusal } from './refusal';
import { madeUp } from './served-folder';

const USAGE = 'npm run bench -- scale --reports 20';
const SOURCE = join('data', 'north-korea-russia-2024');
const reports = join(madeUp, 'scale', 'reports');
const REPORTS = { REPORTS: reports.replaceAll('\\', '/') };

/**
 * `npm run bench -- scale [--reports 20]`: what builds and checks of that many reports cost, all copies of the bundled one,
 * against one of them alone; from nothing, with nothing changed, and with a line changed in one.
 */
export async function main(args: readonly string[]): Promise<number> {
  const many = readCount(args);
  const alone = await measureSite(['alone-000']);
  const all = await measureSite(Array.from({ length: many }, (_, index) => `copy-${String(index).padStart(3, '0')}`));
  rmSync(join(madeUp, 'scale'), { recursive: true, force: true });
  console.log(`\n${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
  console.log(formatScale(alone, all, many));
  return 0;
}

function readCount(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { reports: { type: 'string', default: '20' } } });
  const many = Number(values.reports);
  if (Number.isInteger(many) && many >= 2 && many <= 1000) return many;
  throw new Refusal(`--reports ${values.reports} is no number of reports from 2 to 1000. Write it as ${USAGE}`);
}

/** What was measured of a site. */
export type Scale = {
  readonly clean: Taken;
  readonly same: Taken;
  readonly changed: Taken;
  readonly checkSame: Taken;
  readonly checkChanged: Taken;
};

async function measureSite(ids: readonly string[]): Promise<Scale> {
  rmSync(join(madeUp, 'scale'), { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  for (const id of ids) {
    cpSync(SOURCE, join(reports, id), { recursive: true });
    for (const kept of ['stills', 'files']) rmSync(join('.on-record', kept, id), { recursive: true, force: true });
  }
  for (const kept of ['check', 'report', 'spanning'])
    rmSync(join('.on-record', 'known', kept), { recursive: true, force: true });
  // Next compiles again what it has in its cache.
  rmSync(compiledFrom, { force: true });
  const run = async (what: string, command: string) => {
    console.log(`${ids.length}: ${what}`);
    return measureRun(command, [], REPORTS);
  };
  const clean = await run('build from nothing', 'build');
  const same = await run('build with nothing changed', 'build');
  const checkSame = await run('check with nothing changed', 'check');
  change(ids[0] ?? '', 'once');
  const checkChanged = await run('check with a line changed', 'check');
  change(ids[0] ?? '', 'twice');
  const changed = await run('build with a line changed', 'build');
  return { clean, same, changed, checkSame, checkChanged };
}

/** Says something else under the headline of the first chart whose subtitle is a line. */
function change(id: string, word: string): void {
  const file = join(reports, id, 'charts.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^( +subtitle: \w.*?)( \(\w+\))?$/m, `$1 (${word})`));
}

/** A line for each thing that was measured, with what it takes of one report alone. */
export function formatScale(alone: Scale, all: Scale, many: number): string {
  const seconds = (value: number | undefined) => (value === undefined ? 'not known' : `${value.toFixed(2)} s`);
  const line = (name: string, { seconds: taken, processor }: Taken, more = '') =>
    `${name.padEnd(44)}${seconds(taken)}, of the processor ${seconds(processor)}${more}`;
  const share = (one: Taken, other: Taken) => `; ${(one.seconds / other.seconds).toFixed(2)} of one alone`;
  const each = all.clean.processor === undefined ? undefined : all.clean.processor / many;
  const memory = all.clean.memory === undefined ? 'not known' : `${(all.clean.memory / 1e9).toFixed(2)} GB`;
  return [
    line('1 report: build from nothing', alone.clean),
    line('1 report: build with a line changed', alone.changed),
    line(`${many} reports: build from nothing`, all.clean, `; ${seconds(each)} a report; memory ${memory}`),
    line(`${many} reports: build with nothing changed`, all.same),
    line(`${many} reports: build with a line changed`, all.changed, share(all.changed, alone.changed)),
    line(`${many} reports: check with nothing changed`, all.checkSame),
    line(`${many} reports: check with a line changed`, all.checkChanged),
  ].join('\n');
}
