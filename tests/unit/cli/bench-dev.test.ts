import { expect, test } from 'vitest';
import { formatDevBench } from '../../../lib/cli/bench-dev';

test('what was edited is a line each: its median, what is asked and whether it is kept, all its times', () => {
  const shown = [
    { name: 'a text', limit: 1000, times: [900, 1400, 1000] },
    { name: 'a label in a chart', limit: 2000, times: [2100, 2001] },
  ];
  expect(formatDevBench(shown).split('\n')).toEqual([
    'kept    a text              1000 ms of 1000 ms (900, 1400, 1000)',
    'broken  a label in a chart  2051 ms of 2000 ms (2100, 2001)',
  ]);
});
