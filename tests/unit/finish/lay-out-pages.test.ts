import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOutPages } from '../../../lib/finish/lay-out-pages';
import { listFiles } from '../../../lib/finish/list-files';
import { makeFolder } from '../support/make-folder';

const app = '.next/server/app';

/** What Next leaves: what it made of which route, and which routes there are. */
const toNext = (more: Readonly<Record<string, string>> = {}) => ({
  '.next/prerender-manifest.json': JSON.stringify({
    routes: {
      '/': { srcRoute: '/' },
      '/war': { srcRoute: '/[report]' },
      '/war/charts/dead.csv': { srcRoute: '/[report]/charts/[file]' },
      '/_not-found': { srcRoute: '/_not-found' },
      '/_global-error': { srcRoute: '/_global-error' },
    },
    dynamicRoutes: { '/[report]/charts/[file]': { fallback: false }, '/[report]/embed/[chart]': { fallback: false } },
  }),
  '.next/app-path-routes-manifest.json': JSON.stringify({
    '/page': '/',
    '/[report]/page': '/[report]',
    '/[report]/charts/[file]/route': '/[report]/charts/[file]',
    '/[report]/embed/[chart]/page': '/[report]/embed/[chart]',
    '/_not-found/page': '/_not-found',
    '/_global-error/page': '/_global-error',
    ...more,
  }),
  [`${app}/index.html`]: 'home',
  [`${app}/index.rsc`]: '0:{}',
  [`${app}/war.html`]: 'report',
  [`${app}/war.meta`]: '{}',
  [`${app}/war.rsc`]: '0:{}',
  [`${app}/war.segments/_tree.segment.rsc`]: '0:{}',
  [`${app}/war/charts/dead.csv.body`]: 'dead',
  [`${app}/war/charts/dead.csv.meta`]: '{}',
  [`${app}/_not-found.html`]: 'not here',
  [`${app}/_global-error.html`]: 'failed',
  [`${app}/page.js`]: 'compiled',
  '.next/static/chunks/a.css': 'p{}',
});

test('lays out pages and files as any host serves them, and leaves what is compiled and nothing of a report behind', async () => {
  const root = makeFolder(toNext());
  await layOutPages(root, 'site');
  const site = await listFiles(join(root, 'site'));
  expect(Object.fromEntries(site.map((file) => [file, readFileSync(join(root, 'site', file), 'utf8')]))).toEqual({
    '404.html': 'not here',
    '404/index.html': 'not here',
    '_next/static/chunks/a.css': 'p{}',
    'index.html': 'home',
    'war/charts/dead.csv': 'dead',
    'war/index.html': 'report',
  });
  const left = await listFiles(join(root, app));
  expect(left.filter((file) => readFileSync(join(root, app, file)).length > 0)).toEqual(['page.js']);
});

test('refuses a page that Next would make only when somebody asks for it', async () => {
  const root = makeFolder(toNext({ '/today/page': '/today' }));
  await expect(layOutPages(root, 'site')).rejects.toThrow(/^app\/today: can’t be made beforehand/);
});
