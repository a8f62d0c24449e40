import { describe, expect, test } from 'vitest';
import { toPlainText, toProseView } from '../../../lib/facts/prose-view';
import { loadReal } from '../support/load-real';

const report = loadReal();

describe('toProseView', () => {
  test.each([
    ['{casualties}', 'over 648,000'],
    ['{casualties.number}', '648,000'],
    ['{casualties.paragraph}', 'paragraph 15'],
    ['{target-strength}', '1.5\u00a0million'],
    ['{target-strength.number}', '1.5\u00a0million'],
    ['{occupied-share.number}', '18%'],
    ['{strike-deaths.number}', '20'],
    ['{officers-killed}', 'six'],
    ['{kursk-incursion}', '2024'],
    ['{general-staff-losses@2024-10-01}', /^(about )?\d{3},\d{3}$/],
    ['All {occupied-share} of it, {casualties}.', 'All 18% of it, over 648,000.'],
    ['nothing to resolve', 'nothing to resolve'],
  ])('prints %s', (prose, text) => {
    if (typeof text === 'string') expect(toPlainText(report, prose)).toBe(text);
    else expect(toPlainText(report, prose)).toMatch(text);
  });

  test('leads from a figure to its page, from an event to its anchor, and from plain words to nothing', () => {
    expect(toProseView(report, 'by {casualties} {defence-pact}').map(({ href }) => href)).toEqual([
      undefined,
      '/north-korea-russia-2024/figures/casualties/',
      undefined,
      '/north-korea-russia-2024/#defence-pact',
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
    ['{no-such-figure}', '{no-such-figure} names nothing in north-korea-russia-2024'],
    ['{general-staff-losses@1999-01-01}', '{general-staff-losses@1999-01-01} names no reading'],
  ])('refuses %s instead of printing a gap', (prose, message) =>
    expect(() => toProseView(report, prose)).toThrow(message),
  );
});
