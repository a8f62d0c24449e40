import { describe, expect, it } from 'vitest';
import { loadSmall, type Small, type SmallFigure } from '../support/small-report';
import { loadEconomy } from './economy';

const hintsOf = (small: Small) => loadSmall(small).hints.map(({ path, message }) => `${path}: ${message}`);

const step: SmallFigure = {
  value: 9,
  measure: 'stock',
  nature: 'authorised',
  said: '2024-09-16',
  period: '2024-12-01/',
};
const steps = (given: object, figure = step): Small => ({
  figures: { a: figure },
  chart: { kind: 'steps', figures: ['a'], range: '2024/2025', ...given },
});

describe('a report is read, with a hint,', () => {
  it('where a season looks like two years', () => {
    const hint = (text: string, years: string) =>
      `figures.a.period: ${text} is read as a season, as EDTF numbers them; for a year that isn’t the calendar’s write its months, as in ${years}`;
    expect(hintsOf(steps({ range: '2023/2025' }, { ...step, period: '2023-24' }))).toEqual([
      hint('2023-24', '{ dates: 2023-04/2024-03, called: "2023/24" }'),
    ]);
    for (const period of ['2023-22', '2024-11/', { dates: '2023-24', called: 'the first winter' }])
      expect(hintsOf(steps({ range: '2023/2025' }, { ...step, period }))).toEqual([]);
  });

  it('where a link is dated before its document was issued', () => {
    const hints = (issued: string) =>
      loadEconomy(['publisher: STATNORTH, issued: 2025-01-20', `publisher: STATNORTH, issued: ${issued}`]).hints;
    expect(hints('2025-01-21')[0]).toMatchObject({
      path: 'figures.growth.chain[0].date',
      message:
        '2025-01-20 is before 2025-01-21, when yearbook was issued; write the day of this document, or name the one in which it was said then',
    });
    for (const issued of ['2025-01-20', '2025-01', '2024']) expect(hints(issued)).toEqual([]);
  });

  it('where steps stood at the day of signing before charts said so', () => {
    expect(hintsOf(steps({ dated: 'signed' }))).toEqual([
      'charts.chart.dated: is printed only where a step stands at the day on which it was said, and these stand at the time that they cover; write place: said to move them, or leave dated: out',
    ]);
    expect(hintsOf(steps({ dated: 'signed', place: 'said' }))).toEqual([]);
    expect(hintsOf(steps({}))).toEqual([]);
    expect(hintsOf(steps({ dated: 'signed' }, { ...step, period: undefined }))).toEqual([]);
  });
});
