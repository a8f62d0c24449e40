import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUp } from '../../../lib/cli/served-folder';
import { listFiles } from '../../../lib/finish/list-files';
import { toSmallFiles } from '../support/small-report';

const folder = join(madeUp, 'both-ways');
const reports = join(folder, 'reports');
const site = join(folder, 'site');
const MINUTES = 60_000;

const small = toSmallFiles({
  figures: { one: { value: 100, measure: 'stock' }, two: { value: 200, measure: 'stock' } },
  chart: { kind: 'estimates', families: [{ heading: 'Things', figures: ['one', 'two'] }] },
});

/** Writes a report of two numbers and a chart of them. */
function writeReport(id: string): void {
  mkdirSync(join(reports, id), { recursive: true });
  writeFileSync(join(reports, id, 'report.yaml'), small['small/report.yaml']);
}

/** Builds the site of the reports, as a person would somewhere; gives what it printed. */
function build(place: Readonly<Record<string, string>>): string {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    REPORTS: reports,
    SITE_URL: 'https://example.org',
    ...place,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/run.mjs', 'build'], {
    env,
    encoding: 'utf8',
  });
  expect({ status, said: stdout + stderr }).toMatchObject({ status: 0 });
  return stdout;
}

/** Every file of the site with a fingerprint of what is in it. */
async function readSite(): Promise<ReadonlyMap<string, string>> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(site, file)))
      .digest('hex');
  return new Map((await listFiles(site)).map((file) => [file, hash(file)]));
}

const edit = (file: string, from: string, to: string) => {
  const path = join(reports, file);
  expect(readFileSync(path, 'utf8')).toContain(from);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

const reset = () => rmSync(folder, { recursive: true, force: true });
beforeAll(reset);
afterAll(reset);

test(
  'a site of which some was changed is, byte for byte, what a build from nothing makes of it somewhere else',
  async () => {
    for (const id of ['edited', 'removed', 'stays', 'to-do']) writeReport(id);
    build({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
    const before = await readSite();
    const { ino } = statSync(join(site, 'stays', 'index.html'));

    edit('edited/report.yaml', 'Few things', 'Few things, once more');
    rmSync(join(reports, 'removed'), { recursive: true });
    appendFileSync(join(reports, 'to-do', 'report.yaml'), '# TODO decide\n');
    writeReport('added');
    expect(build({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' })).toContain('to-do: a draft with 1 TODO');
    const changed = await readSite();
    expect(changed.get('edited/index.html')).not.toBe(before.get('edited/index.html'));
    expect([...changed.keys()].filter((file) => /^(removed|to-do)\//.test(file))).toEqual([]);
    expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toMatch(/removed|to-do/);
    // A page that was made again would be another file.
    expect(statSync(join(site, 'stays', 'index.html')).ino).toBe(ino);

    rmSync(site, { recursive: true });
    // What Next had compiled counts no more without it.
    rmSync(join('.next', 'compiled-from.txt'));
    build({ TZ: 'America/New_York', LANG: 'C' });
    expect(await readSite()).toEqual(changed);
    expect(build({})).toContain('nothing has changed since');

    // Who said what is as it was, and its pages are those that are served.
    appendFileSync(join(reports, 'edited', 'report.yaml'), '\n# no more\n');
    build({});
    expect(await readSite()).toEqual(changed);
    const { routes } = JSON.parse(readFileSync(join('.next', 'prerender-manifest.json'), 'utf8'));
    expect(Object.keys(routes)).toEqual(expect.arrayContaining(['/edited', '/speakers', '/years']));
    expect(Object.keys(routes).filter((address) => /^\/(stays|(years|speakers)\/)/.test(address))).toEqual([]);
  },
  15 * MINUTES,
);
