import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../lib/cli/check';
import { captureLines } from '../support/capture-lines';
import { makeFolder } from '../support/make-folder';

const ROOT = process.cwd();
const FIXTURE = join(ROOT, 'tests/fixtures/load/aldermere-flood');
const SUMMARY = '4 reported figures, 8 context figures, 2 events, 1 statement, 7 charts: no problems';

const printed = captureLines();
const isWarning = (line: string) => line.includes(': warning: ') || /^\d+ warnings?$/.test(line);

let lines: readonly string[] = [];

/** Runs the check in a folder of its own that has these reports, and gives its exit code. */
async function check(reports: readonly string[], args: string[], spoil?: (data: string) => void): Promise<number> {
  const folder = makeFolder({ 'data/notes.txt': '' });
  for (const report of reports) cpSync(FIXTURE, join(folder, 'data', report), { recursive: true });
  spoil?.(join(folder, 'data'));
  process.chdir(folder);
  const code = await main(args);
  lines = printed.filter((line) => !isWarning(line));
  return code;
}

describe('npm run check', () => {
  it('prints a line a report and gives 0', async () => {
    expect(await check(['a-flood', 'b-flood'], [])).toBe(0);
    expect(lines).toEqual([`data/a-flood: ${SUMMARY}`, `data/b-flood: ${SUMMARY}`]);
  });

  it('reads a kind of chart by its former name, and says what to write', async () => {
    const code = await check(['a-flood'], [], (data) => {
      const file = join(data, 'a-flood/charts.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('kind: parts', 'kind: call-up'));
    });
    expect(code).toBe(0);
    expect(printed).toContain(
      'data/a-flood/charts.yaml:36:5 charts.moved.kind: warning: call-up is called parts now and still read; write parts',
    );
  });

  it('shows and counts what is no fault, and gives 0', async () => {
    expect(await check(['a-flood'], [])).toBe(0);
    const warnings = printed.filter((line) => line.includes(': warning: '));
    expect(warnings).toContain(
      'data/a-flood/figures.yaml:85:27 figures.bags-2019.chain[0].date: warning: 2019-01-10 is before 2021-03-30, when council-notice was issued; write the day of this document, or name the one in which it was said then',
    );
    expect(printed.at(-1)).toBe(`${warnings.length} warnings`);
  });

  it('checks only the reports that are named, by name or by folder', async () => {
    expect(await check(['a-flood', 'b-flood', 'c-flood'], ['c-flood', 'data/a-flood'])).toBe(0);
    expect(lines).toEqual([`data/c-flood: ${SUMMARY}`, `data/a-flood: ${SUMMARY}`]);
  });

  it('prints every problem in the order of files and lines, counts them and gives 1', async () => {
    const code = await check(['a-flood', 'b-flood'], [], (data) => {
      writeFileSync(join(data, 'b-flood/extra.yaml'), 'xyz: 1\n');
      writeFileSync(join(data, 'a-flood/river-gauge.csv'), 'date,value\n2021-03-28,high\n2021-03-27,7\n');
    });
    expect(code).toBe(1);
    expect(lines.map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
      'data/a-flood/river-gauge.csv:2:12 value',
      'data/a-flood/river-gauge.csv:3:1 date',
      'data/b-flood/extra.yaml:1:1 xyz',
      '3 problems; nothing is built from this data until they are mended',
    ]);
  });

  it('says which reports there are when one is named that isn’t', async () => {
    expect(await check(['a-flood'], ['b-flood'])).toBe(1);
    expect(lines).toEqual([
      'b-flood: no such folder; write one of a report: data/a-flood',
      '1 problem; nothing is built from this data until it is mended',
    ]);
  });

  it('leaves drafts out as a build does, with a line for each, whatever else is wrong with them', async () => {
    const code = await check(['a-flood', 'b-flood', 'c-flood'], ['--without-drafts'], (data) => {
      writeFileSync(join(data, 'b-flood/extra.yaml'), '# TODO one\nnotFigures: [] # TODO two\n');
      writeFileSync(join(data, 'c-flood/extra.yaml'), 'xyz: 1 # TODO one\n');
    });
    expect(code).toBe(0);
    expect(lines).toEqual([
      'data/b-flood: a draft with 2 TODOs, left out; npm run check -- b-flood lists them, npm run dev shows it',
      'data/c-flood: a draft with 1 TODO and 1 problem, left out; npm run check -- c-flood lists them, npm run dev shows it',
      `data/a-flood: ${SUMMARY}`,
    ]);
  });

  it('refuses problems of what is no draft, and to build nothing', async () => {
    const spoil = (text: string) => (data: string) => writeFileSync(join(data, 'a-flood/extra.yaml'), text);
    expect(await check(['a-flood', 'b-flood'], ['--without-drafts'], spoil('xyz: 1\n'))).toBe(1);
    expect(lines.at(-1)).toBe('1 problem; nothing is built from this data until it is mended');
    expect(await check(['a-flood'], ['--without-drafts'], spoil('notFigures: [] # TODO\n'))).toBe(1);
    expect(lines.at(-1)).toBe(
      'data: holds nothing but drafts; decide what is left in one, and take its last TODO away',
    );
  });

  it('says that there is no report', async () => {
    expect(await check([], [])).toBe(1);
    expect(lines).toEqual(['data: holds no report; make a folder in it with a report.yaml']);
  });

  it('explains itself when it is asked in a way that it doesn’t know', async () => {
    expect(await check([], ['--fix'])).toBe(2);
    expect(lines[0]).toContain('--fix');
    expect(await check([], ['--help'])).toBe(0);
    expect(lines).toContain('npm run check [-- report …]');
  });
});
