import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { folder } from './support/site';

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
