import { expect, test } from 'vitest';
import { saySizes } from '../../../lib/finish/say-sizes';
import { withSettings } from '../support/with-settings';

const sizes: Readonly<Record<string, number>> = { 'flood/charts/a.png': 123_456, 'flood/report.zip': 12 };
const sizeOf = (path: string) => sizes[path];
const link = (href: string, inside = 'PNG') => `<a href="${href}" download="">${inside}</a>`;

test.each([
  ['a file', link('/flood/charts/a.png'), link('/flood/charts/a.png', 'PNG<small> 123 kB</small>')],
  ['a small one', link('/flood/report.zip', 'ZIP'), link('/flood/report.zip', 'ZIP<small> 1 kB</small>')],
  ['none that isn’t there', link('/flood/charts/b.png'), link('/flood/charts/b.png')],
  ['no page', '<a href="/flood/charts/a.png">PNG</a>', '<a href="/flood/charts/a.png">PNG</a>'],
])('says the size of %s', (_, page, said) => expect(saySizes(page, sizeOf)).toBe(said));

test('finds files in the folder that the site is served from', () => {
  withSettings({ BASE_PATH: '/charts' });
  expect(saySizes(link('/charts/flood/charts/a.png'), sizeOf)).toContain('123 kB');
  expect(saySizes(link('/flood/charts/a.png'), sizeOf)).not.toContain('kB');
});
