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
  ['Nguyễn Văn Điểu, Łódź, İğdır', { family: 'sans', size: 14, weight: 600 }, 172.23],
  ['Міністерство оборони України', { family: 'sans', size: 14, weight: 400 }, 186.53],
  ['Ґанок Ђорђе Қазақстан', { family: 'serif', size: 20, weight: 600 }, 220.66],
  ['Υπουργείο Υγείας, Αθήνα', { family: 'serif', size: 15, weight: 400, italic: true }, 159.47],
  ['ἐν ἀρχῇ ἦν ὁ λόγος', { family: 'sans', size: 14, weight: 400 }, 109.63],
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

  test.each([
    ['an arrow', '→', 10],
    ['Arabic', 'شمس', 30],
    ['Chinese', '北京', 20],
    ['Tamil, whose letters have several parts', 'ஔ', 15],
  ])('of what the fonts lack, makes room for %s', (_, text, px) => {
    expect(measure(text, { family: 'sans', size: 10, weight: 400 })).toBeCloseTo(px, 0);
  });

  test.each([
    ['a mark of direction, which shows nothing', '\u2068Łódź\u2069', 'Łódź'],
    ['an accent by itself', 'Nguye\u0302\u0303n', 'Nguyễn'],
  ])('measures %s as if it weren’t there', (_, text, same) => {
    const font = { family: 'sans', size: 10, weight: 400 } as const;
    expect(measure(text, font)).toBe(measure(same, font));
  });

  test('reads no more scripts than it is shown', async () => {
    const latin = await createMeasure('Łódź');
    expect(latin('жж', { family: 'sans', size: 10, weight: 400 })).toBe(20);
  });
});
