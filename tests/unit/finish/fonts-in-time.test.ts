import { expect, test } from 'vitest';
import { askInTime } from '../../../lib/finish/fonts-in-time';

const link = (name: string) => `<link rel="preload" href="/base/${name}.woff2" as="font" crossorigin="">`;
const asking = (names: string, links: string) =>
  new RegExp(
    `^<head>A<script data-fonts="${names}">\\{.*\\}</script><noscript>${links}</noscript><meta name="viewport">`,
  );

test('a page asks for its fonts above all else, in a script, or without scripts in links', () => {
  const [serif, sans] = [link('serif'), link('sans')];
  const page = askInTime(`<head>A<meta name="viewport"><style>p{}</style>${serif}${sans}</head><p>B</p>`);
  expect(page).toMatch(asking('/base/serif.woff2 /base/sans.woff2', serif + sans));
  expect(page).toMatch(/<style>p\{\}<\/style><\/head><p>B<\/p>$/);
});

test('a page without a viewport asks too', () =>
  expect(askInTime(`<head>${link('sans')}</head>`)).toMatch(/<script data-fonts="\/base\/sans\.woff2">/));

test('a page that asks for no font stays as it is', () => expect(askInTime('<head></head>')).toBe('<head></head>'));
