import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { folder } from './support/site';

/** Every page of the site, as the path that a reader asks for. */
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html') && file !== join('404', 'index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

/** One page of each kind that people read: the front page, a dashboard, a figure's page. */
const kinds = [/^\/$/, /^\/[^/]+\/$/, /\/figures\/[^/]+\/$/].flatMap(
  (kind) => pages.find((page) => kind.test(page)) ?? [],
);

test('serves each page with and without its last slash', async ({ request }) => {
  for (const page of pages) {
    for (const path of new Set([page, page.replace(/(.)\/$/, '$1')])) {
      const answer = await request.get(path);
      expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, 'text/html;charset=utf-8']);
    }
  }
});

test('answers an address that isn’t there with status 404 and a page that leads back', async ({ page }) => {
  const answer = await page.goto('/nowhere/at-all');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link').first()).toBeVisible();
});

test('serves every file under the right type', async ({ request }) => {
  const types: Record<string, string> = {
    csv: 'text/csv;charset=utf-8',
    css: 'text/css;charset=utf-8',
    js: 'text/javascript;charset=utf-8',
    txt: 'text/plain;charset=utf-8',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    woff2: 'font/woff2',
  };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => /\.(csv|css|js|pptx|txt|woff2)$/.test(name))) {
    const answer = await request.get(`/${file}`);
    const type = types[file.slice(file.lastIndexOf('.') + 1)];
    expect([file, answer.status(), answer.headers()['content-type']]).toEqual([file, 200, type]);
  }
});

test('answers any range and any coding, and is still there after', async ({ request }) => {
  for (const [range, status] of [
    ['bytes=5-2', 416],
    ['bytes=abc', 416],
    ['bytes=0-0', 206],
    ['bytes=-100', 206],
    ['bytes=-99999999', 206],
    ['bytes=0-1,4-5', 200],
  ] as const) {
    const answer = await request.get('/icon.svg', { headers: { Range: range, 'Accept-Encoding': 'identity' } });
    expect([range, answer.status()]).toEqual([range, status]);
    if (range === 'bytes=-100') expect((await answer.body()).length).toBe(100);
    if (range === 'bytes=0-0') expect(await answer.text()).toBe('<');
  }
  const gzip = await request.get('/', { headers: { 'Accept-Encoding': 'br;q=0, gzip' } });
  expect([gzip.status(), gzip.headers()['content-encoding']]).toEqual([200, 'gzip']);
});

for (const path of kinds) {
  test(`loads ${path} from this site alone, within its own policy`, async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => !request.url().startsWith(`${baseURL}/`) && elsewhere.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(elsewhere.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('sends no React and at most 5 kB of script to any page', async ({ page }) => {
  for (const path of kinds) {
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') bytes += (await response.request().sizes()).responseBodySize;
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(bytes).toBeLessThanOrEqual(5000);
    expect(readFileSync(join(folder, path, 'index.html'), 'utf8')).not.toMatch(/_next\/static\/[^"]*\.js|__next_f/);
    page.removeAllListeners('response');
  }
});
