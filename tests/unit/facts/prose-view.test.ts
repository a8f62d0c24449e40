import { describe, expect, test } from 'vitest';
import { toPlainText, toProseView } from '../../../lib/facts/prose-view';
import { loadFlood } from '../support/load-real';

const report = loadFlood();

describe('toProseView', () => {
  test.each([
    ['{homes-flooded}', 'over 1,200'],
    ['{homes-flooded.number}', '1,200'],
    ['{homes-flooded.paragraph}', 'paragraph 2'],
    ['{share-flooded.number}', '10%'],
    ['{bridges-closed}', 'two'],
    ['{crest}', 'March 2021'],
    ['All {share-flooded} of it, {homes-flooded}.', 'All 10% of it, over 1,200.'],
    ['nothing to resolve', 'nothing to resolve'],
  ])('prints %s', (prose, text) => expect(toPlainText(report, prose)).toBe(text));

  test('leads from a figure to its page, from an event to its anchor, and from plain words to nothing', () => {
    expect(toProseView(report, 'by {homes-flooded} {crest}').map(({ href }) => href)).toEqual([
      undefined,
      '/aldermere-flood/figures/homes-flooded/',
      undefined,
      '/aldermere-flood/#crest',
    ]);
  });

  test('keeps the bound of a reading of a series', () => {
    const [series] = report.series.values();
    for (const { date, bound } of series?.readings ?? []) {
      const text = toPlainText(report, `{${series?.id}@${date.text}}`);
      expect(text.startsWith('about ')).toBe(bound === 'about');
      expect(text.startsWith('more than ')).toBe(bound === 'moreThan');
    }
    expect(series?.readings.some(({ bound }) => bound !== 'stated')).toBe(true);
  });

  test.each([
    ['{no-such-figure}', '{no-such-figure} names nothing in aldermere-flood'],
    ['{river-gauge@1999-01-01}', '{river-gauge@1999-01-01} names no reading'],
  ])('refuses %s instead of printing a gap', (prose, message) =>
    expect(() => toProseView(report, prose)).toThrow(message),
  );
});
