import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTimeAxis, toZeroAxis } from '../../../lib/kinds/axis';
import { fittingTicks } from '../../../lib/layout/axis';
import { joinLines } from '../../../lib/layout/long-word';
import { enlarge, lineWidth, textWidth, wrapText } from '../../../lib/layout/text';
import { breakLine, wordsOf } from '../../../lib/layout/text-ink';
import { createMeasure } from '../../../lib/still/measure-text';
import { halfMeasure, makePen } from '../support/make-pen';

const wrap = (text: string, width: number) => wrapText(halfMeasure, 1, text, 'plain', width);

describe('wrapText', () => {
  test.each([
    ['killed and wounded', 1000, ['killed and wounded']],
    ['killed and wounded', 70, ['killed and', 'wounded']],
    ['killed and wounded', 50, ['killed', 'and', 'wounded']],
    // A word that a line can't hold goes on in the next, four letters at the least.
    ['unforgivable', 70, ['unforgiva\u00ad', 'ble']],
    ['unforgivable', 1, ['unfo\u00ad', 'rgiv\u00ad', 'able']],
    ['an unforgivable mistake', 70, ['an', 'unforgiva\u00ad', 'ble', 'mistake']],
    ['courier.example/flood/2021', 120, ['courier.example/\u200b', 'flood/2021']],
    ['国防部发言人办公室', 35, ['国防部发言\u200b', '人办公室']],
    // A letter and its accent are one.
    ['abce\u0302fgh', 35, ['abce\u0302\u00ad', 'fgh']],
    // A number in two lines would be two numbers.
    ['34,000,000,000', 35, ['34,000,000,000']],
    ['34,000,000,000–36,000,000,000', 120, ['34,000,000,000–\u200b', '36,000,000,000']],
    ['', 100, ['']],
    ['over 1.5\u00a0million posts', 77, ['over', '1.5\u00a0million', 'posts']],
  ])('breaks “%s” to %d px', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  test('keeps every word in order, and every line within its width', () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z][a-z./-]{0,66}$/), { minLength: 1, maxLength: 20 }),
        // Five letters, the fewest that a line may hold with a hyphen.
        fc.integer({ min: 35, max: 300 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(joinLines(lines)).toBe(words.join(' '));
          for (const line of lines) expect(textWidth(halfMeasure, 1, line, 'plain')).toBeLessThanOrEqual(width);
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

describe('breakLine', () => {
  const pen = makePen('wide', 880);
  const line = [
    { text: 'over ', as: 'bound' },
    { text: '648,000', as: 'strong' },
    { text: ', best 700,000', as: 'plain' },
  ] as const;
  const words = (width: number) => breakLine(pen, line, width).map((runs) => wordsOf([runs]));

  test.each([
    [300, ['over 648,000, best 700,000']],
    [140, ['over 648,000,', 'best 700,000']],
    [60, ['over', '648,000,', 'best', '700,000']],
    [110, ['over 648,000,', 'best 700,000']],
  ])('at %d px breaks between words, whatever their voices, into lines as even as can be', (width, expected) =>
    expect(words(width)).toEqual(expected),
  );

  test('a broken word is one again where its lines are read as one', () =>
    expect(wordsOf(breakLine(pen, [{ text: 'unforgivable mistakes', as: 'plain' }], 70))).toBe(
      'unforgivable mistakes',
    ));
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
        const shown = fittingTicks(axis, pen, width, stand(anchor)).ticks.map((tick) => {
          const text = tick.label;
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
    expect(fittingTicks(years, makePen('wide', 5000), 5000, stand('middle'))).toEqual(years));
});
