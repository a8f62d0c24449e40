import { expect, test } from 'vitest';
import { formatScale } from '../../../lib/cli/bench-scale';

test('what was measured is a line each, with what it is of one report alone, and what isn’t known is said', () => {
  const taken = (seconds: number) => ({ seconds, processor: 2 * seconds, memory: 5e8 });
  const same = { same: taken(1), checkSame: taken(0.5), checkChanged: taken(1) };
  const alone = { clean: taken(20), changed: taken(10), ...same };
  const all = { clean: { ...taken(100), memory: undefined }, changed: taken(12), ...same };
  const lines = formatScale(alone, all, 10).split('\n');
  expect(lines).toHaveLength(7);
  expect(lines[2]).toMatch(
    /^10 reports: build from nothing +100\.00 s, .* 200\.00 s; 20\.00 s a report; memory not known$/,
  );
  expect(lines[4]).toMatch(/^10 reports: build with a line changed +12\.00 s, .* 24\.00 s; 1\.20 of one alone$/);
});
