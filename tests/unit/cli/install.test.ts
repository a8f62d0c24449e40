import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder';

type Packages = Record<string, { version?: string; optional?: boolean; devOptional?: boolean }>;
const { isInstalled }: { isInstalled: (root: string) => boolean } = await import(
  new URL('../../../lib/cli/install.mjs', import.meta.url).href
);

const write = (wanted: Packages, done: Packages | undefined) =>
  makeFolder({
    'package-lock.json': JSON.stringify({ packages: { '': {}, ...wanted } }),
    ...(done && { 'node_modules/.package-lock.json': JSON.stringify({ packages: done }) }),
  });

const next = { version: '16.0.0' };
const zod = { version: '4.0.0' };
const win = { version: '1.0.0', optional: true };

describe('isInstalled', () => {
  const cases: [title: string, wanted: Packages, done: Packages | undefined, answer: boolean][] = [
    ['nothing is there', { next }, undefined, false],
    ['all is there', { next }, { next }, true],
    ['a version differs', { next }, { next: { version: '15.0.0' } }, false],
    ['one is missing', { next, zod }, { next }, false],
    ['one is too many', { next }, { next, zod }, false],
    ['one that only another system needs is missing', { next, win }, { next }, true],
  ];
  test.each(cases)('when %s', (_, wanted, done, answer) => {
    expect(isInstalled(write(wanted, done))).toBe(answer);
  });
});
