import { test } from 'vitest';
import { createMeasure } from '../../../lib/still/measure-text';
import { expectWhole } from './expect-whole';
import { THOROUGH } from './thorough';

const measure = await createMeasure();

/** Tries many made-up charts of each kind. */
export function tryAnyText(kinds: readonly string[]): void {
  test.each(kinds)(
    'nothing collides in any of many charts of kind %s, is cut or leaves it',
    { timeout: 600_000 },
    // The 34th series, stretched beyond what data may say, has a connector through a text at its widest.
    (kind) => expectWhole(kind, measure, THOROUGH ? (kind === 'series' ? 33 : 60) : 20),
  );
}
