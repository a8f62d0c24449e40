import { describe, expect, test } from 'vitest';
import { toKeyView } from '../../../lib/derive/key-view';
import type { Bound, Nature } from '../../../lib/schema/quantity';
import type { Figure, Report } from '../../../lib/schema/report';
import { economyOf } from '../load/economy';
import { makeFigure, makeLink } from '../support/make-link';

const economy = economyOf();

/** The names of the marks in the key of a report with these figures alone. */
function namesOf(...figures: readonly Figure[]): readonly string[] {
  const report: Report = {
    ...economy,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    charts: new Map(),
  };
  return toKeyView(report).marks.map(({ name }) => name);
}

const figure = (bound: Exclude<Bound, 'between'>, nature: Nature) =>
  makeFigure([makeLink('herald', { quantity: { bound, value: 5, intervals: [] }, nature })], {
    id: `${bound}-${nature}`,
  });

describe('the key of a report', () => {
  test.each([
    ['nothing that needs one', [figure('stated', 'count')], []],
    ['a lower bound', [figure('moreThan', 'count')], ['more than, at least']],
    ['the other lower bound', [figure('atLeast', 'count')], ['more than, at least']],
    ['an upper bound', [figure('lessThan', 'count')], ['up to, less than']],
    ['a number that isn’t exact', [figure('about', 'count')], ['about']],
    ['a target', [figure('stated', 'target')], ['target']],
    ['an order and a forecast', [figure('stated', 'order'), figure('stated', 'forecast')], ['order', 'forecast']],
    ['a model without an interval', [figure('stated', 'model')], ['model']],
  ])('explains %s, and nothing that isn’t there', (_, figures, names) => expect(namesOf(...figures)).toEqual(names));

  test('has the colours that the report has', () => {
    const colours = ({ colours: all }: ReturnType<typeof toKeyView>) => all.map(({ colour }) => colour);
    expect(colours(toKeyView(economy))).toEqual(['reported', 'context', 'differs']);
    const alone: Report = { ...economy, figures: new Map([['a', figure('stated', 'count')]]), charts: new Map() };
    expect(colours(toKeyView(alone))).toEqual(['reported']);
  });

  test('tells of arrows only where there are some', () => {
    const ownOf = (bound: 'stated' | 'moreThan'): Report => ({
      ...economy,
      figures: new Map([['a', figure(bound, 'count')]]),
      charts: new Map(),
    });
    expect(toKeyView(ownOf('moreThan')).arrows).toBeDefined();
    expect(toKeyView(ownOf('stated')).arrows).toBeUndefined();
  });
});
