import { describe, expect, test } from 'vitest';
import { warnOf } from '../../../lib/layout/warn';
import { warningWords } from '../../../lib/words/warnings';
import { drawMade } from '../support/made-chart';
import { halfMeasure } from '../support/make-pen';
import { smallView } from '../support/small-report';

/** Numbers of cases in rows, as values and the name of the first. */
const rows = (values: readonly number[], name = 'Cases') => {
  const ids = values.map((_, index) => `cases-${index}`);
  const { view } = drawMade({
    measures: { cases: 'unit: cases, accumulates: flow' },
    figures: Object.fromEntries(
      values.map((value, index) => [
        `cases-${index}`,
        { quantity: `{ stated: ${value} }`, name: index === 0 ? name : `Other cases ${index}` },
      ]),
    ),
    chart: `kind: bars, groups: [{ figures: [${ids.join(', ')}] }]`,
  });
  return warnOf(view.drawing, halfMeasure);
};

/** A line of temperatures with so many annotations, each at a day of its own. */
const line = (values: readonly number[], notes: number) => {
  const day = (index: number) => `2024-05-${String(index + 1).padStart(2, '0')}`;
  const { drawing } = smallView({
    figures: { found: { value: 3, measure: 'flow', period: '2024-05-01', said: '2024-05-02' } },
    csv: `date,value\n${values.map((value, index) => `${day(index)},${value}`).join('\n')}\n`,
    chart: {
      kind: 'series',
      series: ['line'],
      points: ['found'],
      range: '2024-05',
      annotations: Array.from({ length: notes }, (_, index) => ({
        on: { date: day(index) },
        label: `The heat of the ${'long and dry '.repeat(notes + 1)} month of May`,
        sources: ['book'],
      })),
    },
  });
  return warnOf(drawing, halfMeasure);
};

describe('an author is warned', () => {
  test('of an axis that can’t start at zero, and of none that does', () => {
    expect(line([30.1, 30.2, 30.4, 30.3], 0)).toEqual([]);
    expect(rows([10, 40])).toEqual([]);
  });

  test('of labels that find no place, each once', () => {
    expect(line([1, 2, 3, 4], 1)).toEqual([]);
    const told = line([1, 2, 3, 4, 5, 6, 7, 8], 8);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((text) => text.includes('The heat of the long and dry'))).not.toEqual([]);
    expect(told.every((text) => text.includes('finds no place beside what it is of'))).toBe(true);
  });

  test('of a number that is wider than a phone, and of no word that can be broken', () => {
    const digits = '1234567890'.repeat(8);
    expect(rows([10, 40], digits)).toEqual([warningWords.tooWide(digits, 'narrow')]);
    expect(rows([10, 40], 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung')).toEqual([]);
  });
});
