import { describe, expect, test } from 'vitest';
import { toMark } from '../../../lib/kinds/mark';
import { toRow } from '../../../lib/kinds/row';
import { toDated } from '../../../lib/schema/date';
import type { Quantity } from '../../../lib/schema/quantity';
import { economyOf } from '../load/economy';
import { makeFigure, makeLink } from '../support/make-link';

const report = economyOf();
const quantity: Quantity = { bound: 'moreThan', value: 648_000, intervals: [] };
const ministry = makeLink('ministry', {
  quantity,
  date: toDated('2024-10-07'),
  hedges: ['likely'],
  nature: 'estimate',
});

/** A figure that a newspaper took over, with these hedges. */
const takenOver = (hedges: readonly string[]) =>
  makeFigure([
    ministry,
    makeLink('paper', {
      ...{ by: 'paraphrases', credits: ministry.agent, quantity, date: toDated('2024-10-08'), nature: 'estimate' },
      hedges: [...hedges],
    }),
  ]);

describe('the article’s own figure', () => {
  test('is named without the word that the article dropped, on the article’s day', () => {
    const { title } = toMark(report, takenOver([]));
    expect(title).toBe('Homes flooded: more than 648,000; estimate; ministry in paper, 8 October 2024');
  });

  test('is named with the word that it kept', () =>
    expect(toMark(report, takenOver(['likely'])).title).toContain('“likely” more than 648,000'));

  test('has a row with the day on which it was said and its own, and the lost word as a difference', () => {
    const { sub, aside } = toRow(report, takenOver([]));
    expect(sub).toMatch(/^said 7 October 2024, printed 8 October 2024; /);
    expect(aside).toEqual([[{ text: 'ministry: “likely”', as: 'hedge' }]]);
  });

  test('says who gave its number, and when, only where it names somebody else', () => {
    const origin = makeLink('ministry', { date: toDated('2024-10-07') });
    const giver = { ...origin, quantity };
    const own = { by: 'rests-on', quantity, date: toDated('2024-10-08'), nature: 'estimate', hedges: [] } as const;
    const credited = makeFigure([origin, makeLink('paper', { ...own, hedges: [], credits: origin.agent })]);
    const bare = makeFigure([origin, makeLink('paper', { ...own, hedges: [] })]);
    expect(toRow(report, credited).sub).not.toContain('ministry');
    expect(toRow(report, bare).sub).toContain('behind it: ministry, 7 October 2024');
    const given = makeFigure([giver, makeLink('paper', { ...own, hedges: [] })]);
    expect(toRow(report, given).sub).toContain('the number: ministry, 7 October 2024');
  });

  test('as context, is said by whoever said it, on that day', () => {
    const context = makeFigure([ministry], { role: 'context' });
    expect(toMark(report, context).title).toContain(
      '“likely” more than 648,000; estimate, context; ministry, 7 October 2024',
    );
  });
});
