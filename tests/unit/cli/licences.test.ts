import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLicences } from '../../../lib/cli/licences';

test('lists packages by what they are for and by licence, and those that name none', () => {
  const packages = {
    '': { license: 'MIT' },
    'node_modules/draw': { version: '1.2.0', license: 'MIT' },
    'node_modules/draw/node_modules/@a/line': { version: '3.0.0', license: 'ISC' },
    'node_modules/draw-linux': { version: '1.2.0', license: 'MIT', optional: true },
    'node_modules/probe': { version: '2.0.0', license: 'Apache-2.0', dev: true },
    'node_modules/odd': { version: '0.1.0' },
  };
  expect(listLicences(JSON.stringify({ packages }))).toEqual({
    lines: [
      'What building needs: 4 packages',
      '  ISC (1): @a/line 3.0.0',
      '  MIT (2): draw 1.2.0, draw-linux 1.2.0 (some platforms)',
      'What only tests need: 1 packages',
      '  Apache-2.0 (1): probe 2.0.0',
    ],
    unnamed: ['odd 0.1.0'],
  });
});

test('every package of ours names its licence', () => {
  expect(listLicences(readFileSync('package-lock.json', 'utf8')).unnamed).toEqual([]);
});
