import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Packages = Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;

/**
 * Packages for other systems that the lock file leaves out. With one missing, `npm ci` refuses the whole file; npm
 * itself leaves them out when its registry hasn't got them.
 */
function findLeftOut(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(packages, path, name)),
  );
}

/** Looks where Node would: beside the package that asks, then further out. */
function isLocked(packages: Packages, path: string, name: string): boolean {
  const place = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[place] !== undefined) return true;
  return path !== '' && isLocked(packages, path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}

test('the lock file names every package that another system would need', () => {
  const { packages }: { packages: Packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(findLeftOut(packages)).toEqual([]);
});

test('every version in package.json is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

describe('findLeftOut', () => {
  const next = { version: '1.0.0', optionalDependencies: { 'swc-mac': '1.0.0' } };
  test.each([
    ['one that is missing', { 'node_modules/next': next }, ['swc-mac']],
    ['none when it stands at the top', { 'node_modules/next': next, 'node_modules/swc-mac': {} }, []],
    ['none when it stands further in', { 'node_modules/next': next, 'node_modules/next/node_modules/swc-mac': {} }, []],
    [
      'none when it stands between',
      { 'node_modules/@a/b/node_modules/next': next, 'node_modules/@a/b/node_modules/swc-mac': {} },
      [],
    ],
    [
      'one that stands elsewhere',
      { 'node_modules/next': next, 'node_modules/zod/node_modules/swc-mac': {} },
      ['swc-mac'],
    ],
  ])('finds %s', (_, packages, left) => {
    expect(findLeftOut(packages)).toEqual(left);
  });
});
