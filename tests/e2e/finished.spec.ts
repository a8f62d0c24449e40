import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { fontScript } from '../../lib/finish/fonts-in-time';
import { folder } from './support/site';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page says before all else what it may load, and lets in no style but the sheet that it holds, and no script but the one that asks for fonts', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const $ = load(readFileSync(join(folder, file), 'utf8'));
    const policy = $('head > meta[charset] + meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const held = $('style').map((_, style) => ` ${hashOf($(style).text())}`);
    expect(policy, file).toContain(`script-src 'self' ${hashOf(fontScript)}; style-src 'self'${held.get().join('')};`);
  }
});
