import { expect, test } from 'vitest';
import { pick } from '../../../lib/facts/lookup';
import { toRow } from '../../../lib/kinds/row';
import { makeSmall, type SmallFigure } from '../support/small-report';

const rows = (figures: { readonly [id: string]: SmallFigure }) => {
  const chart = { kind: 'estimates', families: [{ heading: 'All', figures: Object.keys(figures) }] };
  const report = makeSmall({ figures, chart });
  return Object.keys(figures).map((id) => toRow(report, pick(report.figures, id)).sub);
};

test('rows say which time a number covers where another covers another', () => {
  expect(
    rows({
      past: { value: 1_300_000, period: 2010 },
      last: { value: 630_000, period: { dates: '2023-04/2024-03', called: '2023/24' } },
      due: { value: 250_000, period: 2025, nature: 'target' },
      open: { value: 200_000, period: '2025-07/', nature: 'target' },
      unknown: { value: 700_000 },
    }),
  ).toEqual([
    '22 July 2024; covers 2010; estimate',
    '22 July 2024; covers 2023/24; estimate',
    '22 July 2024; target for 2025',
    '22 July 2024; target from July 2025',
    '22 July 2024; estimate',
  ]);
});

test('rows of one time, or of the day on which they were said, don’t repeat it', () => {
  expect(rows({ a: { value: 1, period: 2010 }, b: { value: 2, period: 2010 } })).toEqual([
    '22 July 2024; estimate',
    '22 July 2024; estimate',
  ]);
  expect(
    rows({
      a: { value: 1, measure: 'cumulative', period: '2022-02-24/2024-07-22' },
      b: { value: 2, measure: 'cumulative', period: '2022-02-24/2024-05-31' },
      c: { value: 2, measure: 'cumulative', period: '2022-02-24/' },
    }),
  ).toEqual(['22 July 2024; estimate', '22 July 2024; until 31 May 2024; estimate', '22 July 2024; estimate']);
});
