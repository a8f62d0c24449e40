import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTimeAxis, toZeroAxis } from '../../../lib/kinds/axis';
import { fittingTicks } from '../../../lib/layout/axis';
import { enlarge, lineWidth, textWidth, wrapText } from '../../../lib/layout/text';
import { createMeasure } from '../../../lib/still/measure-text';
import { halfMeasure, makePen } from '../support/make-pen';

const wrap = (text: string, width: number) => wrapText(halfMeasure, 1, text, 'plain', width);

describe('wrapText', () => {
  test.each([
    ['killed and wounded', 1000, ['killed and wounded']],
    ['killed and wounded', 70, ['killed and', 'wounded']],
    ['killed and wounded', 1, ['killed', 'and', 'wounded']],
    ['unforgivable', 1, ['unforgivable']],
    ['', 100, ['']],
    ['over 1.5\u00a0million posts', 77, ['over', '1.5\u00a0million', 'posts']],
  ])('breaks “%s” to %d px', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  test('keeps every word in order, and every line of more than one word within its width', () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines.filter((one) => one.includes(' ')))
            expect(textWidth(halfMeasure, 1, line, 'plain')).toBeLessThanOrEqual(width);
        },
      ),
      { seed: 18, numRuns: 200 },
    ));

  test.each([
    // Greedy lines would leave “pact” and “2024” alone.
    ['Russia and North Korea sign a defence pact', 250, ['Russia and North Korea', 'sign a defence pact']],
    ['In force from 1 December 2024', 180, ['In force from', '1 December 2024']],
  ])('leaves no word of “%s” alone at the end', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  test('fills a line before it begins another', () => expect(wrap('a b c d', 21)).toEqual(['a b', 'c d']));
});

describe('lineWidth', () => {
  test('adds up its runs, each in its voice', () => {
    const line = [
      { text: 'over ', as: 'bound' },
      { text: '648,000', as: 'strong' },
    ] as const;
    expect(lineWidth(halfMeasure, 1, line)).toBe(5 * 7.5 + 7 * 7);
    expect(lineWidth(halfMeasure, 2, line)).toBe(2 * (5 * 7.5 + 7 * 7));
    expect(lineWidth(halfMeasure, 1, [])).toBe(0);
  });

  test('measures the site’s own letters: bold wider than regular, italic serif unlike sans, tabular digits alike', async () => {
    const measure = await createMeasure();
    const width = (text: string, as: Parameters<typeof textWidth>[3]) => textWidth(measure, 1, text, as);
    expect(width('casualties', 'strong')).toBeGreaterThan(width('casualties', 'plain'));
    expect(width('casualties', 'note')).not.toBe(width('casualties', 'plain'));
    expect(width('111,111', 'plain')).toBeCloseTo(width('888,888', 'plain'));
    expect(width('648,000', 'large')).toBeGreaterThan(width('648,000', 'strong') * 1.4);
  });
});

test('enlarge: the number alone grows, its bound stays', () =>
  expect(
    enlarge([
      { text: 'over ', as: 'bound' },
      { text: '648,000', as: 'strong' },
    ]),
  ).toEqual([
    { text: 'over ', as: 'bound' },
    { text: '648,000', as: 'large' },
  ]));

/** How labels stand at their ticks, with room at both ends of the axis. */
const stand = (anchor: 'start' | 'middle') =>
  anchor === 'start' ? { anchor } : { anchor, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

describe('fittingTicks', () => {
  const years = toTimeAxis(Date.UTC(2017, 0, 1), Date.UTC(2025, 2, 31));

  test.each([
    ['narrow', 288],
    ['mid', 640],
    ['wide', 880],
  ] as const)('leaves no two labels touching at %s', (name, width) => {
    const pen = makePen(name, width);
    for (const axis of [years, toZeroAxis(1_500_000, 6, ''), toZeroAxis(12_345_678, 8, '')])
      for (const anchor of ['start', 'middle'] as const) {
        const shown = fittingTicks(axis, pen, width, stand(anchor)).map((tick) => {
          const text = name === 'narrow' ? tick.short : tick.label;
          const own = textWidth(halfMeasure, 1, text, 'quiet');
          const x = ((tick.value - axis.from) / (axis.to - axis.from)) * width;
          // A label that begins at its tick and would run out of the drawing ends at it instead.
          const from = anchor === 'middle' ? x - own / 2 : x + 4 + own > width ? x - own : x + 4;
          return { from, to: from + own };
        });
        expect(shown.length).toBeGreaterThan(1);
        for (const [index, { from }] of shown.slice(1).entries()) expect(from).toBeGreaterThan(shown[index]?.to ?? 0);
      }
  });

  test('keeps all where there is room', () =>
    expect(fittingTicks(years, makePen('wide', 5000), 5000, stand('middle'))).toEqual(years.ticks));
});
