import { expect, test } from 'vitest';
import { ChartInput } from '../../../lib/kinds/list';
import { createMeasure } from '../../../lib/still/measure-text';
import { expectWhole } from '../support/expect-whole';
import { madeKinds } from '../support/made-up-charts';

const measure = await createMeasure();

test('charts of every kind can be made up', () =>
  expect(ChartInput.options.map(({ shape }) => shape.kind.value).toSorted()).toEqual(madeKinds.toSorted()));

test.each(madeKinds)('nothing collides in a chart of kind %s, is cut or leaves it, whatever it says', (kind) =>
  expectWhole(kind, measure, 4),
);
