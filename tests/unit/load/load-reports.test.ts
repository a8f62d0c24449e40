import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReports, requireReports } from '../../../lib/load/load-reports';
import { makeFolder } from '../support/make-folder';

const FIXTURE = 'tests/fixtures/load/aldermere-flood';

/** A data folder with copies of the fixture under these names. */
function makeData(...names: readonly string[]): string {
  const data = makeFolder({ 'notes.txt': 'not a report' });
  for (const name of names) cpSync(FIXTURE, join(data, name), { recursive: true });
  return data;
}

describe('loadReports', () => {
  it('loads every folder, in the order of their names', () => {
    const data = makeData('b-flood', 'a-flood');
    mkdirSync(join(data, '.hidden'));
    const loaded = loadReports(data);
    expect(loaded.ok && loaded.reports.map((report) => report.id)).toEqual(['a-flood', 'b-flood']);
  });

  it('gives the problems of all of them', () => {
    const data = makeData('a-flood', 'b-flood', 'c-flood');
    writeFileSync(join(data, 'a-flood', 'extra.yaml'), 'xyz: 1\n');
    writeFileSync(join(data, 'c-flood', 'extra.yaml'), '');
    const loaded = loadReports(data);
    expect(loaded.ok || loaded.problems.map(({ path, line }) => `${line} ${path}`)).toEqual(['1 xyz', '1 ']);
  });

  it('refuses a folder whose name can’t be part of an address', () => {
    const loaded = loadReports(makeData('Flood 2021'));
    expect(loaded.ok || loaded.problems.map((problem) => problem.message)).toEqual([
      'a name that no address can have; rename the folder to lower-case words joined by hyphens',
    ]);
  });

  it.each([
    ['index', 'a name that the site has for something else; call the folder index-report, or better after its subject'],
    ['aux', 'a name that Windows keeps for a device, so that no file can have it there; write another, such as aux-1'],
    [
      'Nul.old',
      'a name that Windows keeps for a device, so that no file can have it there; write another, such as nul-old-1',
    ],
  ])('refuses a folder called %s', (name, message) => {
    const loaded = loadReports(makeData(name));
    expect(loaded.ok || loaded.problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('says when there is no report', () => {
    const loaded = loadReports(makeData());
    expect(loaded.ok || loaded.problems[0]?.message).toBe('holds no report; make a folder in it with a report.yaml');
  });
});

describe('requireReports', () => {
  it('throws one error that lists every problem, a line each', () => {
    const data = makeData('a-flood');
    writeFileSync(join(data, 'a-flood', 'extra.yaml'), 'xyz: 1\nzyx: 1\n');
    expect(() => requireReports(data)).toThrow(
      /^the data has problems\n.*extra\.yaml:1:1 xyz: .*\n.*extra\.yaml:2:1 zyx: .*$/,
    );
  });
});
