import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePages } from '../../../../lib/cli/dev/bundle-pages';
import { createRenderer, type Renderer } from '../../../../lib/cli/dev/renderer';
import { toSmallFiles } from '../../support/small-report';

const folder = mkdtempSync(join(tmpdir(), 'on-record-dev-'));
const bundle = join('.on-record', 'dev-tried');
const file = join(folder, 'storm', 'report.yaml');
const text = toSmallFiles({
  figures: { one: { value: 100, measure: 'stock' }, two: { value: 200, measure: 'stock' } },
  chart: { kind: 'estimates', families: [{ heading: 'Things', figures: ['one', 'two'] }] },
})['small/report.yaml'];
let renderer: Renderer;

beforeAll(async () => {
  for (const id of ['flood', 'storm']) mkdirSync(join(folder, id));
  for (const id of ['flood', 'storm']) writeFileSync(join(folder, id, 'report.yaml'), text);
  // Apart from that of a server that somebody may have running.
  await bundlePages(process.cwd(), bundle);
  renderer = createRenderer({ REPORTS: folder, DRAFTS: 'shown' }, bundle);
});
afterAll(() => {
  renderer.end();
  for (const made of [folder, bundle]) rmSync(made, { recursive: true, force: true });
});

const ask = async (path: string, drawing = false) => {
  const { status, type, body } = await renderer.ask(
    path.split('/').filter((part) => part !== ''),
    { shown: 7, drawing },
  );
  return { status, type, body: typeof body === 'string' ? body : Buffer.from(body).toString() };
};

test.each([
  ['/', 'text/html;charset=utf-8', 'data-search'],
  ['/storm/', 'text/html;charset=utf-8', 'Few things'],
  ['/storm/figures/one/', 'text/html;charset=utf-8', '<h1'],
  ['/storm/present/', 'text/html;charset=utf-8', 'Few things'],
  ['/storm/print/', 'text/html;charset=utf-8', 'Few things'],
  ['/speakers/', 'text/html;charset=utf-8', '<h1'],
  ['/search.json', 'application/json', '/storm/'],
  ['/storm/edition.json', 'application/json', '"edition"'],
])('%s is there while one edits', async (path, type, part) => {
  const { status, ...said } = await ask(path);
  expect({ status, type: said.type }).toEqual({ status: 200, type });
  expect(said.body).toContain(part);
});

test.each(['/nowhere/', '/storm/figures/none/', '/years/1066/'])('%s isn’t there, and says so', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: expect.stringContaining('There is no page here') });
});

test('a page says that drawings are being made while they are, not that something can’t be read', async () => {
  expect((await ask('/storm/', true)).body).toContain('<dialog open="">Being drawn …</dialog>');
  const { body } = await ask('/storm/');
  expect(body).toContain('<dialog>Being drawn …</dialog>');
  expect(body).not.toContain('can’t be');
});

test('a page shows what was saved; what is wrong with it by place, with what to write; and itself once it is mended', async () => {
  writeFileSync(file, text.replace('Few things', 'Few things more'));
  expect((await ask('/storm/')).body).toContain('Few things more');

  writeFileSync(file, text.replace(/("kind": ?)"estimates"/, '$1"estimate"'));
  expect(readFileSync(file, 'utf8')).not.toBe(text);
  for (const path of ['/storm/', '/storm/figures/one/', '/storm/present/']) {
    const { status, body } = await ask(path);
    expect(status).toBe(200);
    expect(body).toMatch(/report\.yaml:\d+:\d+/);
    expect(body).toContain('did you mean estimates?');
  }
  expect((await ask('/flood/')).body).toContain('Few things');

  writeFileSync(file, text);
  expect((await ask('/storm/')).body).not.toContain('did you mean');
  expect((await ask('/storm/figures/one/')).status).toBe(200);
});
