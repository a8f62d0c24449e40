import { describe, expect, test } from 'vitest';
import { toScene } from '../../../lib/layout/to-scene';
import { drawMade, plotsOf, problemsOf, wordsIn } from '../support/made-chart';
import { makePen } from '../support/make-pen';
import { smallPlot, smallView } from '../support/small-report';

const poll = (interval: string, unit = 'per cent', quantity = 'stated: 46') => ({
  measures: { poll: `unit: ${unit}, accumulates: stock` },
  figures: { ours: { quantity: `{ ${quantity}, intervals: [{ ${interval} }] }`, name: 'For the bridge' } },
  chart: 'kind: estimates, families: [{ heading: Polls, figures: [ours] }]',
});

describe('a margin of error', () => {
  test.each([
    ['kind: margin, level: 95, low: 43, high: 49', 'per cent', 'stated: 46', '95% margin ±\u00a03 points'],
    ['kind: margin, low: 44.5, high: 47.5', 'per cent', 'about: 46', 'margin ±\u00a01.5 points'],
    ['kind: margin, low: 1800, high: 2200', 'USD', 'stated: 2000', 'margin ±\u00a0$200'],
    ['kind: margin, low: -0.2, high: 0.4', 'per cent a year', 'stated: 0.1', 'margin ±\u00a00.3 points'],
  ])('%s in %s is printed %s %s', (interval, unit, quantity, text) => {
    const { sceneAt, table, csv } = drawMade(poll(interval, unit, quantity));
    for (const frame of ['narrow', 'mid', 'wide', 'slide'] as const)
      expect(wordsIn(sceneAt(frame)).join(' ').replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
    expect(table[0]).toContain(text);
    expect(csv[0]?.['intervals']).toContain('margin');
  });

  test.each([
    [
      'kind: margin, low: 43, high: 50',
      'stated: 46',
      'is no margin: its ends are not as far from the number; write kind: confidence or range, or mend low and high',
    ],
    [
      'kind: margin, low: 43, high: 49',
      'between: [40, 50], best: 46',
      'goes around a single number; write kind: range, or leave it out',
    ],
  ])('%s around %s is refused', (interval, quantity, message) =>
    expect(problemsOf(poll(interval, 'per cent', quantity))).toEqual([expect.stringContaining(message)]),
  );
});

describe('the interval of a figure over time', () => {
  const chart = {
    figures: {
      poll: {
        value: 46,
        period: '2023-06-15',
        link: { quantity: { stated: 46, intervals: [{ kind: 'margin', level: 95, low: 43, high: 49 }] } },
      },
    },
    csv: 'date,value\n2023-01-15,44\n2023-12-15,48\n',
    chart: { kind: 'series', series: ['line'], points: ['poll'], range: '2023' },
  } as const;

  test.each([
    ['narrow', 288, 1],
    ['mid', 640, 1],
    ['wide', 880, 1],
    ['slide', 1168, 1.39],
  ] as const)('is a whisker through its dot at %s, on a scale that holds it', (name, width, scale) => {
    expect(smallPlot(chart).y.to).toBeGreaterThanOrEqual(49);
    const [plot] = plotsOf(toScene(smallView(chart).drawing, makePen(name, width, scale)));
    const mark = plot?.marks.find(({ key }) => key === 'poll');
    expect(mark?.intervals).toEqual([{ low: 43, high: 49, look: 'outer', label: '95% margin ±\u00a03' }]);
  });
});
