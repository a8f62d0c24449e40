import { expect, test } from 'vitest';
import { listScriptFiles, preloadFonts } from '../../../lib/finish/preload-fonts';

const files = listScriptFiles(
  '@font-face{src:url(../media/sans.a1.woff2)format("woff2")}' +
    '@font-face{src:url(../media/sans-latin-ext.b2.woff2)format("woff2");unicode-range:U+142,U+1E0-1FF}' +
    '@font-face{src:url("../media/sans-cyrillic.c3.woff2");unicode-range:U+4??}',
);
const link = (name: string) =>
  `<link rel="preload" href="/base/_next/static/media/${name}" as="font" crossorigin="" type="font/woff2">`;
const page = (text: string, links = link('sans.a1.woff2')) => `<head>${links}</head><p>${text}</p>`;

test.each([
  ['asks for nothing more for letters that every page has', 'Café “over 5”', []],
  ['asks for the file of a letter', 'Łódź, Wałęsa', ['sans-latin-ext.b2.woff2']],
  ['reads ranges and patterns', 'ǿ Ж', ['sans-latin-ext.b2.woff2', 'sans-cyrillic.c3.woff2']],
  ['leaves to the reader’s fonts what no file has', '北京', []],
])('a page %s', (_, text, names) =>
  expect(preloadFonts(page(text), files)).toBe(page(text, [link('sans.a1.woff2'), ...names.map(link)].join(''))),
);

test('a page that asks for no font stays as it is', () =>
  expect(preloadFonts('<p>Wałęsa</p>', files)).toBe('<p>Wałęsa</p>'));

test('asks for style sheets before fonts, in the order that they have', () => {
  const sheets = ['one', 'two'].map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('');
  const fonts = ['sans', 'serif'].map((name) => link(`${name}.woff2`)).join('');
  const page = (head: string) => `<head>${head}</head><p>Wałęsa</p>`;
  expect(preloadFonts(page(`${fonts}${sheets}`), [])).toBe(page(`${sheets}${fonts}`));
});

test('a page for which nothing was asked asks for what every page is set in', () => {
  const sheet = '<link rel="stylesheet" href="/base/_next/static/chunks/a.css" data-precedence="next">';
  expect(preloadFonts(`<head>${sheet}</head><p>Not here</p>`, files)).toBe(
    `<head>${sheet}${link('sans.a1.woff2')}</head><p>Not here</p>`,
  );
});
