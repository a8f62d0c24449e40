import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReports } from '../../../lib/load/load-reports';
import { makeFolder } from '../support/make-folder';
import { type Change, problemsOf } from './flood';

const FIXTURE = 'tests/fixtures/load/aldermere-flood';

const INSTEAD = 'write the file in its place, or remove it';

const replace =
  (name: string, by: (path: string) => void): Change =>
  (folder) => {
    rmSync(join(folder, name), { force: true });
    by(join(folder, name));
  };

type Case = readonly [title: string, change: Change, problems: readonly string[]];

const CASES: readonly Case[] = [
  [
    'a link to nothing',
    replace('extra.yaml', (path) => symlinkSync('missing.yaml', path)),
    [`extra.yaml:1:1: a link that leads to no file; ${INSTEAD}`],
  ],
  [
    'a link to itself',
    replace('extra.yaml', (path) => symlinkSync('extra.yaml', path)),
    [`extra.yaml:1:1: a link that leads to no file; ${INSTEAD}`],
  ],
  [
    'a link to a folder',
    replace('extra.yaml', (path) => symlinkSync('.', path)),
    [`extra.yaml:1:1: a folder, not a file; ${INSTEAD}`],
  ],
  [
    'a folder named like a data file',
    replace('extra.yaml', (path) => mkdirSync(path)),
    [`extra.yaml:1:1: a folder, not a file; ${INSTEAD}`],
  ],
  [
    'a folder in place of a series',
    replace('river-gauge.csv', (path) => mkdirSync(path)),
    [`river-gauge.csv:1:1: a folder, not a file; ${INSTEAD}`],
  ],
  [
    'a pipe, without waiting for what comes out of it',
    replace('extra.yaml', (path) => execFileSync('mkfifo', [path])),
    [`extra.yaml:1:1: a pipe, a socket or a device, not a file; ${INSTEAD}`],
  ],
  [
    'a folder in place of the last check of the text',
    replace('checked.json', (path) => mkdirSync(path)),
    [`checked.json:1:1: a folder, not a file; ${INSTEAD}`],
  ],
  [
    'YAML in a subfolder',
    (folder) => {
      mkdirSync(join(folder, 'more', 'still'), { recursive: true });
      writeFileSync(join(folder, 'more', 'still', 'events.yaml'), 'events: {}\n');
    },
    ['more/still/events.yaml:1:1: not read, for it stands in a subfolder; move it up beside the others, or remove it'],
  ],
];

describe('loadReport refuses, rather than fail at,', () => {
  it.each(CASES)('%s', (_title, change, problems) => expect(problemsOf(change)).toEqual(problems));
});

it('a link to a file is read as that file', () => {
  const change: Change = (folder) => {
    renameSync(join(folder, 'people.yaml'), join(folder, 'people.txt'));
    symlinkSync('people.txt', join(folder, 'people.yaml'));
  };
  expect(problemsOf(change)).toEqual([]);
});

describe('loadReports', () => {
  it('reads a report’s folder behind a link', () => {
    const data = makeFolder({ 'elsewhere.txt': '' });
    cpSync(FIXTURE, join(data, '.kept'), { recursive: true });
    symlinkSync('.kept', join(data, 'flood'));
    const loaded = loadReports(data);
    expect(loaded.ok && loaded.reports.map(({ id }) => id)).toEqual(['flood']);
  });

  it('refuses a link that leads nowhere', () => {
    const data = makeFolder({ 'elsewhere.txt': '' });
    symlinkSync('missing', join(data, 'flood'));
    const loaded = loadReports(data);
    expect(loaded.ok || loaded.problems.map(({ message }) => message)).toEqual([
      'a link that leads to no folder; put the report’s folder in its place, or remove it',
    ]);
  });
});
