import { describe, expect, test } from 'vitest';
import { faultOf, listImports } from './imports';
import { readCode } from './source-file';

const findFaults = (path: string, text: string) => listImports({ path, text }).flatMap((one) => faultOf(one) ?? []);

test('the rule for imports holds in every file', () => {
  const code = readCode();
  expect(code.length).toBeGreaterThan(50);
  expect(code.flatMap(listImports).flatMap((one) => faultOf(one) ?? [])).toEqual([]);
});

describe('the rule for imports', () => {
  test.each([
    ['lib/format/a.ts', "import { readReport } from '../load/read-report';", 'lib/format may not import lib/load'],
    ['lib/derive/a.ts', "import { readReport } from '../load/read-report';", 'lib/derive may not import lib/load'],
    ['lib/load/a.ts', "export { toView } from '../derive/view';", 'lib/load may not import lib/derive'],
    ['lib/load/a.ts', "const { main } = await import('../cli/check');", 'lib/load may not import lib/cli'],
    ['lib/still/a.ts', "type Page = import('../../app/page').Page;", 'lib/still may not import app'],
    ['app/page.tsx', "import { main } from '../lib/cli/start';", 'app may not import lib/cli'],
    ['app/page.tsx', "import { makeFolder } from '../tests/unit/support/make-folder';", 'app may not import tests'],
    ['components/a.tsx', "import { formatDate } from '../lib/format/date';", 'only its types'],
    ['components/a.tsx', "import { type View, toView } from '../lib/derive/view';", 'only its types'],
    ['components/report/a.tsx', "import { LineChart } from 'recharts';", 'only components/chart imports recharts'],
    ['lib/derive/a.ts', "import { readFileSync } from 'node:fs';", 'lib/derive touches no file'],
    ['components/a.tsx', "import { readFileSync } from 'node:fs';", 'components touches no file'],
    ['lib/other/a.ts', "import { parse } from 'yaml';", 'nothing says what lib/other may import'],
    ['lib/derive/a.ts', "import { createElement } from 'react';", 'knows nothing of React'],
  ])('refuses in %s: %s', (path, text, fault) => {
    expect(findFaults(path, text)).toEqual([expect.stringContaining(`${path}:1: `)]);
    expect(findFaults(path, text)[0]).toContain(fault);
  });

  test.each([
    ['lib/load/a.ts', "import { Report } from '../schema/report';\nimport { parse } from 'yaml';"],
    ['lib/load/check/a.ts', "import { draft } from '../draft';"],
    [
      'components/a.tsx',
      "import type { View } from '../lib/derive/view';\nimport { type Other } from '../lib/derive/other';",
    ],
    ['components/chart/a.tsx', "import { LineChart } from 'recharts';"],
    ['lib/cli/a.ts', "import { drawStill } from '../still/draw-still';\nimport { Page } from '../../app/page';"],
  ])('allows in %s: %s', (path, text) => {
    expect(findFaults(path, text)).toEqual([]);
  });
});
