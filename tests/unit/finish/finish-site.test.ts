import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { finishSite } from '../../../lib/finish/finish-site';
import { listFiles } from '../../../lib/finish/list-files';
import { makeFolder } from '../support/make-folder';

const script = '<script src="/_next/static/chunks/app.js" async=""></script>';
const html = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/chunks/a1.css">${script}</head><body><p>front</p></body></html>`;

const site = {
  'out/index.html': html,
  'out/one/index.html': html,
  'out/404.html': html,
  'out/fonts/licence.txt': 'SIL',
  'out/data/losses.csv': 'month,losses\n'.repeat(200),
  'out/_next/static/chunks/app.js': 'go()',
  'out/_next/static/chunks/a1.css': "p{src:url('../media/serif.woff2')}",
  'out/_next/static/media/serif.woff2': 'w',
  'out/_next/static/media/unused.woff2': 'w',
  'out/_next/static/Xy12/_buildManifest.js': 'x',
};

const manifest = (...paths: string[]) => {
  const modules = paths.map(
    (path) => `"[project]/${path} <module evaluation>":{"id":1,"chunks":[]},"[project]/${path}":{"id":1}`,
  );
  return `globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{${modules.join(',')}},"ssrModuleMapping":{"1":{}}};`;
};

describe('finishSite', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});

  test('leaves pages, data, licences and what the pages refer to, and nothing else', async () => {
    const root = makeFolder(site);
    expect(await finishSite(root)).toBe(true);
    const left = (await listFiles(join(root, 'out'))).filter((file) => !/\.(br|gz)$/.test(file));
    expect(left).toEqual([
      '.nojekyll',
      '404.html',
      '_headers',
      '_next/static/chunks/a1.css',
      '_next/static/media/serif.woff2',
      'data/losses.csv',
      'fonts/licence.txt',
      'index.html',
      'one/index.html',
    ]);
    expect(readFileSync(join(root, 'out/one/index.html'), 'utf8')).not.toContain('<script');
    expect(readFileSync(join(root, 'out/one/index.html'), 'utf8')).toContain(
      '<style>p{src:url(/_next/static/media/serif.woff2)}</style>',
    );
    expect(readFileSync(join(root, 'out/404.html'), 'utf8')).toContain('<link rel="stylesheet"');
    expect(existsSync(join(root, 'out/_next/static/Xy12'))).toBe(false);
  });

  test('writes a compressed copy beside each text of more than 1 kB', async () => {
    const root = makeFolder(site);
    await finishSite(root);
    const file = join(root, 'out/data/losses.csv');
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(readFileSync(file))).toBe(true);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(readFileSync(file))).toBe(true);
    expect(existsSync(join(root, 'out/fonts/licence.txt.br'))).toBe(false);
  });

  test('names every page that it can’t finish', async () => {
    said.mockClear();
    const bad = html.replace('<p>', '<p style="color:red">');
    const root = makeFolder({ ...site, 'out/index.html': bad, 'out/one/index.html': bad });
    expect(await finishSite(root)).toBe(false);
    expect(said.mock.calls.flat().map((line) => String(line).split(':')[0])).toEqual([
      'out/index.html',
      'out/one/index.html',
    ]);
  });

  test('names a component that would run in the reader’s browser, though its page doesn’t show it', async () => {
    said.mockClear();
    const root = makeFolder({
      ...site,
      '.next/server/app/page_client-reference-manifest.js': manifest(
        'node_modules/next/dist/client/components/layout-router.js',
        'components/report/button.tsx',
        'node_modules/recharts/es6/index.js',
      ),
    });
    expect(await finishSite(root)).toBe(false);
    expect(said.mock.calls.flat().map((line) => String(line).split(':')[0])).toEqual([
      'components/report/button.tsx',
      'node_modules/recharts/es6/index.js',
    ]);
  });
});
