import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { contentPolicy, framedPolicy, headerPolicy, isFramed } from '../../../lib/finish/content-policy';
import { toHostFiles } from '../../../lib/finish/host-files';

/** The headers that `_headers` gives an address, as Netlify and Cloudflare Pages document it: all rules that match, joined. */
function readHeaders(text: string, address: string): Readonly<Record<string, readonly string[]>> {
  const given: Record<string, string[]> = {};
  let applies = false;
  for (const line of text.split('\n').filter((one) => one !== '')) {
    if (line.startsWith(' ')) {
      const [name = '', ...value] = line.trim().split(': ');
      if (applies) given[name] = [...(given[name] ?? []), value.join(': ')];
    } else {
      const pattern = line.replace(/[.+?]/g, '\\$&').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
      applies = new RegExp(`^${pattern}$`).test(address);
    }
  }
  return given;
}

const pages = ['/', '/404.html', '/storm/', '/storm/figures/homes/', '/storm/present/', '/storm/present/speaker/'];
const lists = ['/speakers/', '/speakers/un/', '/sources/book-1/', '/years/2024/', '/subjects/health/'];
const papers = ['/storm/print/', '/storm/print/handout/'];
const others = ['/storm/deck.pptx', '/storm/charts/homes.csv', '/scripts/page.js', '/storm/embed/homes/'];

describe.each(['', '/record'])('_headers of a site at “%s”', (basePath) => {
  const text = toHostFiles(basePath)['_headers'] ?? '';
  test.each([...pages, ...lists, ...papers])('forbids others to frame %s, said once', (address) => {
    expect(readHeaders(text, basePath + address)['Content-Security-Policy']).toEqual([contentPolicy]);
  });

  test.each(others)('says nothing of frames for %s', (address) => {
    const headers = readHeaders(text, basePath + address);
    expect(headers['Content-Security-Policy']).toBeUndefined();
    expect(headers['X-Content-Type-Options']).toEqual(['nosniff']);
  });

  test('lets files with a hash in their name be kept', () => {
    const [kept] = readHeaders(text, `${basePath}/_next/static/chunks/a.css`)['Cache-Control'] ?? [];
    expect(kept).toContain('immutable');
    expect(readHeaders(text, `${basePath}/fonts/a.woff2`)['Cache-Control']).toBeUndefined();
  });
});

describe('docs/nginx.conf', () => {
  const text = readFileSync('docs/nginx.conf', 'utf8');

  test('sends the site’s own policy', () => {
    expect(text).toContain(`Content-Security-Policy "${headerPolicy}; $on_record_frames" always;`);
    const frames = [...text.matchAll(/"(frame-ancestors [^"]*)"/g)].map(([, one]) => `${headerPolicy}; ${one}`);
    expect(frames).toEqual([contentPolicy, framedPolicy]);
  });

  test('lets the same pages be framed', () => {
    const [, pattern = ''] = /"~([^"]*embed[^"]*)"/.exec(text) ?? [];
    for (const address of [...pages, ...lists, ...papers, ...others])
      expect(new RegExp(pattern).test(address)).toBe(isFramed(address));
  });
});

test('the Dockerfile holds together, and copies nothing but the site and its settings', () => {
  const text = readFileSync('Dockerfile', 'utf8');
  expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  const kept = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'));
  const copied = [...text.matchAll(/^COPY (\S+)/gm)].map(([, path = '']) => `!${path.replace(/\/$/, '')}`);
  expect(kept.sort()).toEqual(copied.sort());
});
