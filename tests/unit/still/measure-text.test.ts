import { beforeAll, describe, expect, test } from 'vitest';
import type { Measure, MeasuredFont } from '../../../lib/layout/measure';
import { createMeasure } from '../../../lib/still/measure-text';

/** Widths that Chromium gave for the same fonts (`getBoundingClientRect`, and `getComputedTextLength` in SVG). */
const inChromium: [text: string, font: MeasuredFont, px: number][] = [
  ['over 648,000', { family: 'sans', size: 14, weight: 400 }, 73.89],
  ['General Staff, September 2024', { family: 'sans', size: 13, weight: 600 }, 168.09],
  ['1,111,111', { family: 'sans', size: 40, weight: 350 }, 155.38],
  ['1971 7,117', { family: 'sans', size: 14, weight: 400, tabular: false }, 61.95],
  ['AVATAR To. Yield “quoted”', { family: 'serif', size: 20, weight: 600 }, 235.95],
  ['What the article counts', { family: 'serif', size: 64, weight: 600 }, 614.59],
  ['What the article counts', { family: 'serif', size: 16, weight: 400 }, 165.7],
  ['first office 2024–10', { family: 'serif', size: 27, weight: 650 }, 227.09],
  ['mobilisation announced, 300,000 reservists', { family: 'serif', size: 15, weight: 400, italic: true }, 279.69],
  ['likely', { family: 'serif', size: 17, weight: 450, italic: true }, 39.48],
];

describe('createMeasure', () => {
  let measure: Measure;
  beforeAll(async () => {
    measure = await createMeasure();
  });

  test.each(inChromium)('measures “%s” as Chromium sets it, %o', (text, font, px) => {
    expect(Math.abs(measure(text, font) - px)).toBeLessThan(0.5);
  });

  test('gives the same answer when asked again', () => {
    const font = { family: 'sans', size: 14, weight: 400 } as const;
    expect(measure('over 648,000', font)).toBe(measure('over 648,000', font));
  });

  test('takes an empty line as 0 px wide', () => {
    expect(measure('', { family: 'sans', size: 14, weight: 400 })).toBe(0);
  });

  test('makes room for a character that the font lacks', () => {
    expect(measure('→', { family: 'sans', size: 10, weight: 400 })).toBeCloseTo(6);
  });
});
