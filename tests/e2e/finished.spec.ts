import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { folder } from './support/site';

/** Where Next leaves its pages as it rendered them, before finishing. */
const rendered = join('.next', 'server', 'app');

function readText(html: string): string {
  const $ = load(html);
  // What `npm run pdf` adds to the finished pages, where it has been run, isn't part of the rendered ones; nor are the sizes
  // of files that are made after the pages.
  $('script, style, [data-pdfs], a[download] > small').remove();
  return $('html').text();
}

test('finishing has changed no page’s text but for the sizes of files', () => {
  const pages = readdirSync(rendered, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const shown = pages.filter((file) => !file.startsWith('_'));
  expect(shown).toContain('index.html');
  for (const file of shown) {
    const address = file === 'index.html' ? file : join(file.replace(/\.html$/, ''), 'index.html');
    const finished = join(folder, address);
    expect(existsSync(finished), finished).toBe(true);
    expect(readText(readFileSync(finished, 'utf8')), finished).toBe(
      readText(readFileSync(join(rendered, file), 'utf8')),
    );
  }
});

test('every page says before all else what it may load, and lets in no style but the sheet that it holds', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const $ = load(readFileSync(join(folder, file), 'utf8'));
    const policy = $('head > meta[charset] + meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const held = $('style').map(
      (_, style) => ` 'sha256-${createHash('sha256').update($(style).text()).digest('base64')}'`,
    );
    expect(policy, file).toContain(`script-src 'self'; style-src 'self'${held.get().join('')};`);
  }
});
