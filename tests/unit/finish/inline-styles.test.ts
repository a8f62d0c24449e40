import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pagePolicy } from '../../../lib/finish/content-policy';
import { isFirstPage, paintTogether } from '../../../lib/finish/first-pages';
import { inlineStyles } from '../../../lib/finish/inline-styles';

const sheets: Readonly<Record<string, string>> = {
  '/base/_next/static/chunks/a.css':
    '@font-face{src:url(../media/a.woff2)format("woff2")}p{color:red}.slide{top:0}.on{top:0}',
  '/base/_next/static/chunks/b.css': "i{background:url('../media/b.svg?x=1');mask:url(data:image/png;base64,AA)}",
};
const readSheet = (address: string) => sheets[address] ?? '';
const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const link = (name: string) =>
  `<link rel="stylesheet" href="/base/_next/static/chunks/${name}.css" data-precedence="next">`;
const paper = '<link rel="stylesheet" href="/base/storm/print/running.css" media="print" data-precedence="print">';
const font = '<link rel="preload" href="/base/_next/static/media/a.woff2" as="font" crossorigin="" type="font/woff2">';

test('a page holds what it needs of its sheets in their order, with what they name, and its policy lets just that through', () => {
  const page = `<head>${meta(pagePolicy)}${link('a')}${link('b')}${paper}${font}</head><body><h1>Storm</h1></body>`;
  const css =
    '@font-face{src:url(/base/_next/static/media/a.woff2)format("woff2")}p{color:red}.on{top:0}\n' +
    'i{background:url(/base/_next/static/media/b.svg?x=1);mask:url(data:image/png;base64,AA)}';
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = pagePolicy.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
  expect(inlineStyles(page, readSheet, new Set(['on']))).toBe(
    `<head>${meta(policy)}<style>${css}</style>${paper}${font}</head><body><h1>Storm</h1></body>`,
  );
});

test('a page without style sheets stays as it is', () => {
  const page = `<head>${paper}${font}</head><h1>Storm</h1>`;
  expect(inlineStyles(page, readSheet)).toBe(page);
});

test.each([
  ['index.html', true],
  ['storm/index.html', true],
  ['storm/embed/homes/index.html', true],
  ['storm/figures/homes/index.html', false],
  ['storm/present/index.html', false],
  ['404.html', false],
])('%s is opened first: %s', (file, first) => expect(isFirstPage(file)).toBe(first));

test.each([
  [
    'what stands above its first section',
    '<title>Storm</title></head><h1>Storm</h1><section class="a" id="what-differs">',
    '<title>Storm</title><link rel="expect" href="#what-differs" blocking="render"></head><h1>Storm</h1><section class="a" id="what-differs">',
  ],
  ['nothing, as it has no section', '<title>Storm</title><h1>Storm</h1><section>', undefined],
])('a page waits before it is painted for %s', (_, page, waiting) => {
  expect(paintTogether(page)).toBe(waiting ?? page);
});
