import { test } from 'vitest';
import { createMeasure } from '../../../lib/still/measure-text';
import { expectWhole } from '../support/expect-whole';
import { madeKinds } from '../support/made-up-charts';

const measure = await createMeasure();

test.each(madeKinds)(
  'nothing collides in any of many charts of kind %s, is cut or leaves it',
  { timeout: 600_000 },
  // The 34th series, stretched beyond what data may say, has a connector through a text at its widest.
  (kind) => expectWhole(kind, measure, kind === 'series' ? 33 : 60),
);
