import { writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allowInline, createSite, listen, reservePort, type SiteOptions } from '../../../lib/cli/serve';
import { makeFolder } from '../support/make-folder';

const files = {
  'index.html': '<p>front',
  '404.html': '<p>not here',
  'one/index.html': '<p>one',
  'data/a.csv': 'a,b\n1,2',
  'fonts/a.woff2': 'f',
  'stills/a.svg': '<svg/>',
  '_next/static/chunks/a1b2.css': 'p{}',
  '.hidden': 'secret',
};

type Answer = { status: number | undefined; headers: Record<string, unknown>; body: string };

async function serve(options?: SiteOptions, extra: Record<string, string> = {}) {
  const folder = makeFolder({ ...files, ...extra });
  const site = createSite(folder, options);
  const port = await listen(site, 0, '127.0.0.1');
  onTestFinished(() => void site.close());
  // Not fetch: it tidies `..` out of paths, and undoes compression.
  const get = (path: string, headers = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
        let body = '';
        response.setEncoding('latin1').on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    });
  return { folder, get };
}

describe('createSite', () => {
  test.each([
    ['/', 200, '<p>front', 'text/html;charset=utf-8'],
    ['/one', 200, '<p>one', 'text/html;charset=utf-8'],
    ['/one/', 200, '<p>one', 'text/html;charset=utf-8'],
    ['/one/?from=x.y', 200, '<p>one', 'text/html;charset=utf-8'],
    ['/data/a.csv', 200, 'a,b\n1,2', 'text/csv;charset=utf-8'],
    ['/stills/a.svg', 200, '<svg/>', 'image/svg+xml;charset=utf-8'],
    ['/fonts/a.woff2', 200, 'f', 'font/woff2'],
    ['/nothing', 404, '<p>not here', 'text/html;charset=utf-8'],
    ['/nothing/', 404, '<p>not here', 'text/html;charset=utf-8'],
    ['/.hidden', 404, '<p>not here', 'text/html;charset=utf-8'],
    ['/%2ehidden', 404, '<p>not here', 'text/html;charset=utf-8'],
    ['/../package.json', 404, '<p>not here', 'text/html;charset=utf-8'],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, '<p>not here', 'text/html;charset=utf-8'],
    ['/%', 404, '<p>not here', 'text/html;charset=utf-8'],
    ['/%00', 404, '<p>not here', 'text/html;charset=utf-8'],
  ])('answers %s with %i', async (path, status, body, type) => {
    const { get } = await serve();
    const answer = await get(path);
    expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([status, body, type]);
  });

  test('allows only what the site itself serves, on pages that are there and pages that aren’t', async () => {
    const { get } = await serve();
    for (const path of ['/', '/nothing']) {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('lets a reader keep files with a hash in their name, and ask again for all others', async () => {
    const { get } = await serve();
    expect((await get('/_next/static/chunks/a1b2.css')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const path of ['/', '/data/a.csv', '/fonts/a.woff2']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  test('answers 304 to a reader who has the file already', async () => {
    const { get } = await serve();
    const { etag } = (await get('/')).headers;
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  });

  test('prefers a compressed file where the reader can read it', async () => {
    const { get } = await serve({}, { 'index.html.br': brotliCompressSync('<p>front').toString('latin1') });
    expect((await get('/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
    expect((await get('/')).headers['content-encoding']).toBeUndefined();
  });

  test('serves what a new build has written, without a restart', async () => {
    const { folder, get } = await serve();
    await get('/');
    writeFileSync(join(folder, 'index.html'), '<p>a longer front page');
    expect((await get('/')).body).toBe('<p>a longer front page');
  });

  test('takes no other methods than GET and HEAD', async () => {
    const { get } = await serve();
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get('/nothing', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
  });

  test('serves a site that was built for a path at that path', async () => {
    const { get } = await serve({ basePath: '/record' });
    expect(await get('/')).toMatchObject({ status: 302, headers: { location: '/record/' } });
    expect((await get('/record/one/')).body).toBe('<p>one');
    expect((await get('/one/')).status).toBe(404);
    expect((await get('/recorder/')).status).toBe(404);
  });

  test('allows inline scripts only where Next’s were kept', async () => {
    const { get } = await serve({ policy: allowInline('script-src') });
    expect((await get('/')).headers['content-security-policy']).toContain("script-src 'self' 'unsafe-inline'");
  });
});

describe('reservePort', () => {
  test('names another port when this one is taken', async () => {
    const other = createServer();
    const port = await listen(other, 0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await expect(reservePort(port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`,
    );
    await expect(reservePort(port, '127.0.0.1', 'npm run dev')).rejects.toThrow(`PORT=${port + 1} npm run dev`);
  });

  test('says what HOST can be when it is no address of this machine', async () => {
    await expect(reservePort(0, '203.0.113.1')).rejects.toThrow('HOST=203.0.113.1 is no address of this machine');
  });
});
