import { describe, expect, test } from 'vitest';
import { findBanned } from './banned';
import { readCode } from './source-file';

test('no file does what none may do', () => {
  expect(readCode().flatMap(findBanned)).toEqual([]);
});

describe('the list of what no file may do', () => {
  test.each([
    ['app/page.tsx', "'use client';", "'use client'"],
    ['app/page.tsx', "import { Suspense } from 'react';", 'Suspense'],
    ['app/page.tsx', 'export default () => <React.Suspense><p /></React.Suspense>;', 'Suspense'],
    ['app/loading.tsx', 'export default () => null;', 'needs React in the reader’s browser'],
    ['app/[report]/error.tsx', 'export default () => null;', 'needs React in the reader’s browser'],
    ['app/page.tsx', "import { redirect } from 'next/navigation';", 'redirect; it exports an empty page'],
    ['app/page.tsx', "import Script from 'next/script';", 'next/script; write a file in lib/browser'],
    ['app/page.tsx', "import Link from 'next/link';", 'next/link; write a plain <a>'],
    ['lib/load/a.ts', 'const a: any = 1;', 'any; write the type'],
    ['lib/load/a.ts', 'const a = b as string;', '`as`; check the value'],
    ['lib/load/a.ts', 'const a = <string>b;', 'a type assertion'],
    ['lib/load/a.ts', 'const a = b!.c;', 'a non-null `!`'],
    ['components/a.tsx', 'const a = (1234).toLocaleString();', 'toLocaleString; only lib/format'],
    ['lib/derive/a.ts', 'const a = Date.now();', 'Date.now; what is drawn depends on the data alone'],
    ['lib/derive/a.ts', 'const a = new Date();', 'new Date() without a date'],
  ])('refuses in %s: %s', (path, text, fault) => {
    expect(findBanned({ path, text })[0]).toMatch(`${path}:1: `);
    expect(findBanned({ path, text }).join()).toContain(fault);
  });

  test.each([
    ['lib/load/a.ts', 'const a = [1] as const;\n// any, as, ! and Suspense in a comment'],
    ['lib/load/a.ts', "import { a as b } from './a';\nconst c = a !== b && !b;"],
    ['lib/format/a.ts', "const a = (1234).toLocaleString('en-GB');"],
    ['lib/derive/a.ts', 'const a = new Date(0);'],
    ['app/page.tsx', "import { notFound } from 'next/navigation';"],
    ['lib/cli/a.ts', 'const a = performance.now();'],
  ])('allows in %s: %s', (path, text) => {
    expect(findBanned({ path, text })).toEqual([]);
  });
});
