import { expect, test } from 'vitest';
import { formatDrawBench, main } from '../../../lib/cli/bench-draw';

test('says the median of each, all of its times, and what part the second takes of the first', () => {
  const before = { name: 'v1.0', seconds: [12, 13, 12.5] };
  const now = { name: 'this code', seconds: [4, 5, 3.9] };
  expect(formatDrawBench([before, now])).toBe(
    [
      'v1.0       12.50 s of the processor (12.00, 13.00, 12.50)',
      'this code  4.00 s of the processor (4.00, 5.00, 3.90)',
      'this code takes 0.32 of what v1.0 takes',
    ].join('\n'),
  );
  expect(formatDrawBench([now])).toBe('this code  4.00 s of the processor (4.00, 5.00, 3.90)');
});

test.each([
  [['--runs', 'some'], '--runs some is no number of runs. Write it as npm run bench -- draw'],
  [['--runs', '0'], '--runs 0 is no number of runs'],
  [['--against', 'no-such-commit'], '--against no-such-commit is no commit of this repository'],
])('refuses %s', async (args, message) => {
  await expect(main(args)).rejects.toThrow(message);
});
