import { readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createSite, listen, reservePort, type SiteOptions } from '../../../lib/cli/serve';
import { makeFolder } from '../support/make-folder';

const files = {
  'index.html': '<p>front',
  '404.html': '<p>not here',
  'one/index.html': '<p>one',
  'data/a.csv': 'a,b\n1,2',
  'fonts/a.woff2': 'f',
  'stills/a.svg': '<svg/>',
  '_next/static/chunks/a1b2.css': 'p{}',
  'deck.pptx': 'PK',
  'ten.pdf': '0123456789',
  'what-is.this': '?',
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
  return { folder, get, port };
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
    ['/deck.pptx', 200, 'PK', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['/ten.pdf', 200, '0123456789', 'application/pdf'],
    ['/what-is.this', 200, '?', 'application/octet-stream'],
    ['/ten.pdf/', 404, '<p>not here', 'text/html;charset=utf-8'],
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

  test('allows only what the site itself serves, and styles in a page, on pages that are there and pages that aren’t', async () => {
    const { get } = await serve();
    for (const path of ['/', '/nothing']) {
      const { headers } = await get(path);
      const policy = headers['content-security-policy'];
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self' 'sha256-\S+'; style-src 'self' 'unsafe-inline'; img-src/,
      );
      expect(String(policy).match(/unsafe/g)).toHaveLength(1);
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

  test.each([
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=2-5', 206, '2345', 'bytes 2-5/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=7-99', 206, '789', 'bytes 7-9/10'],
    ['bytes=-4', 206, '6789', 'bytes 6-9/10'],
    ['bytes=-100', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=5-2', 416, undefined, 'bytes */10'],
    ['bytes=10-', 416, undefined, 'bytes */10'],
    ['bytes=-0', 416, undefined, 'bytes */10'],
    ['bytes=abc', 416, undefined, 'bytes */10'],
    ['bytes=', 416, undefined, 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['lines=1-2', 200, '0123456789', undefined],
  ])('answers the range %s with %i', async (range, status, body, contentRange) => {
    const { get } = await serve();
    const answer = await get('/ten.pdf', { range });
    expect([answer.status, answer.headers['content-range']]).toEqual([status, contentRange]);
    if (body !== undefined) expect(answer.body).toBe(body);
    expect(await get('/ten.pdf', { range }, 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await get('/')).status).toBe(200);
  });

  test('sends a part only of the file that the reader has begun with', async () => {
    const { folder, get } = await serve();
    const whole = await get('/ten.pdf');
    const before = { etag: whole.headers['etag'], date: whole.headers['last-modified'] };
    const range = 'bytes=2-5';
    expect((await get('/ten.pdf', { range, 'if-range': before.etag })).body).toBe('2345');
    expect((await get('/ten.pdf', { range, 'if-range': before.date })).body).toBe('2345');
    writeFileSync(join(folder, 'ten.pdf'), 'abcdefghij');
    utimesSync(join(folder, 'ten.pdf'), new Date('2040-01-01'), new Date('2040-01-01'));
    for (const ifRange of [before.etag, before.date, '"other"', 'no date']) {
      expect(await get('/ten.pdf', { range, 'if-range': ifRange })).toMatchObject({ status: 200, body: 'abcdefghij' });
    }
  });

  test.each([
    ['gzip, br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['*;q=0', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['zstd', undefined],
    ['br;q=x', undefined],
    ['', undefined],
  ])('to a reader who accepts “%s” sends %s', async (accepted, coding) => {
    const { get } = await serve({}, { 'index.html.br': 'B', 'index.html.gz': 'G' });
    const answer = await get('/', { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.body).toBe(coding === 'br' ? 'B' : coding === 'gzip' ? 'G' : '<p>front');
    expect(answer.headers).toMatchObject({ 'content-type': 'text/html;charset=utf-8', vary: 'Accept-Encoding' });
  });

  test('sends parts of the compressed file as such, and 304 for it alone', async () => {
    const { get } = await serve({}, { 'index.html.br': 'compressed' });
    const br = { 'accept-encoding': 'br' };
    const part = await get('/', { ...br, range: 'bytes=0-3' });
    expect(part).toMatchObject({ status: 206, body: 'comp', headers: { 'content-encoding': 'br' } });
    const { etag } = part.headers;
    expect((await get('/', { ...br, 'if-none-match': etag })).status).toBe(304);
    expect((await get('/', { 'if-none-match': etag })).status).toBe(200);
  });

  test('says in plain text that nothing is there while there is no site, and serves it when it is back', async () => {
    const { folder, get } = await serve();
    renameSync(folder, `${folder}-old`);
    const missing = { status: 404, headers: { 'content-type': 'text/plain;charset=utf-8' } };
    expect(await get('/')).toMatchObject(missing);
    expect(await get('/nothing')).toMatchObject(missing);
    renameSync(`${folder}-old`, folder);
    expect((await get('/')).status).toBe(200);
  });

  test('answers 500 for what goes wrong within a request, and goes on', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { get } = await serve({ basePath: '/no\nheader' });
    for (const path of ['/', '/']) expect((await get(path)).status).toBe(500);
    expect((await get('/nothing')).status).toBe(404);
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
  });

  test.skipIf(process.platform !== 'linux')('keeps no file open for a reader who has gone', async () => {
    const { get, port } = await serve({}, { 'large.bin': 'x'.repeat(8_000_000) });
    const open = () => readdirSync('/proc/self/fd').length;
    await get('/');
    const before = open();
    for (let reader = 0; reader < 100; reader += 1) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n');
      // Some leave before the answer begins, some in the middle of it.
      if (reader % 2 === 0) await new Promise((resolve) => socket.once('data', resolve));
      socket.resetAndDestroy();
    }
    for (let tries = 0; open() > before + 5 && tries < 100; tries += 1) await pause(50);
    expect(open()).toBeLessThanOrEqual(before + 5);
    expect((await get('/')).status).toBe(200);
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
