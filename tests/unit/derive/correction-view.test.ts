import { expect, test } from 'vitest';
import { toCorrectionViews } from '../../../lib/derive/correction-view';
import { pick } from '../../../lib/facts/lookup';
import { toDated } from '../../../lib/schema/date';
import { loadFlood } from '../support/load-real';

const flood = loadFlood();
const report = {
  ...flood,
  corrections: [
    {
      date: toDated('2026-12-01'),
      edition: 2,
      figure: 'bridges-closed',
      was: '30,000',
      now: '300,000',
      why: 'A zero was missing.',
    },
    { date: toDated('2026-12-05'), edition: 3, was: 'two maps', now: 'three maps', why: 'One more was read.' },
  ],
};

test('a correction names its figure and leads to it; one of something else names none', () => {
  const [figure, other] = toCorrectionViews(report);
  expect(figure).toEqual({
    date: '1 December 2026',
    edition: 'Edition 2',
    figure: { name: 'Bridges closed', href: '/aldermere-flood/figures/bridges-closed/' },
    text: 'was 30,000, is now 300,000. A zero was missing.',
  });
  expect(other?.figure).toBeUndefined();
});

test('a figure’s page has its own corrections alone', () => {
  expect(toCorrectionViews(report, pick(flood.figures, 'bridges-closed'))).toHaveLength(1);
  expect(toCorrectionViews(report, pick(flood.figures, 'homes-flooded'))).toEqual([]);
});
