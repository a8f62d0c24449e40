import { describe, expect, test } from 'vitest';
import { findBanned } from './banned';
import { readCode } from './source-file';

test('no file does what none may do', () => {
  expect(readCode().flatMap(findBanned)).toEqual([]);
});

describe('the list of what no file may do', () => {
  test.each([
    ['app/page.tsx', "'use client';", "'use client'"],
    ['app/loading.tsx', 'export default () => null;', 'needs React in the reader’s browser'],
    ['app/[report]/error.tsx', 'export default () => null;', 'needs React in the reader’s browser'],
    ['lib/load/a.ts', 'const a = b as string;', '`as`; check the value'],
    ['lib/load/a.ts', 'const a = <string>b;', 'a type assertion'],
    ['components/a.tsx', 'const a = (1234).toLocaleString();', 'toLocaleString; only lib/format'],
    ['lib/derive/a.ts', 'const a = Date.now();', 'Date.now; what is drawn depends on the data alone'],
    ['lib/derive/a.ts', 'const a = new Date();', 'new Date() without a date'],
  ])('refuses in %s: %s', (path, text, fault) => {
    expect(findBanned({ path, text })[0]).toMatch(`${path}:1: `);
    expect(findBanned({ path, text }).join()).toContain(fault);
  });

  test.each([
    ['lib/load/a.ts', 'const a = [1] as const;\n// as in a comment'],
    ['lib/load/a.ts', "import { a as b } from './a';\nconst c = a !== b && !b;"],
    ['lib/format/a.ts', "const a = (1234).toLocaleString('en-GB');"],
    ['lib/derive/a.ts', 'const a = new Date(0);'],
    ['lib/cli/a.ts', 'const a = performance.now();'],
  ])('allows in %s: %s', (path, text) => {
    expect(findBanned({ path, text })).toEqual([]);
  });
});
