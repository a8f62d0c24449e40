import { describe, expect, test } from 'vitest';
import { toDashboard } from '../../../lib/derive/dashboard';
import { toTextCheckView } from '../../../lib/derive/text-check-view';
import type { TextChecked } from '../../../lib/schema/report';
import { loadFlood } from '../support/load-real';

describe('what a report says of its check against the article’s text', () => {
  test.each<[TextChecked, string]>([
    [
      { state: 'passed', when: '2026-11-23', figures: 4, read: 0, numbers: 13 },
      'Checked against the article’s text on 23 November 2026: 4 of 4 figures found, 13 numbers accounted for.',
    ],
    [
      { state: 'passed', when: '2026-11-23', figures: 3, read: 1, numbers: 13 },
      'Checked against the article’s text on 23 November 2026: 3 of 4 figures found, 1 more read by a person, 13 numbers accounted for.',
    ],
    [
      { state: 'outdated', when: '2026-11-23' },
      'The data have changed since they were checked against the article’s text on 23 November 2026; they haven’t been checked against it again.',
    ],
    [{ state: 'never' }, 'These data haven’t been checked against the article’s text by a program.'],
    [{ state: 'unreadable' }, 'These data haven’t been checked against the article’s text by a program.'],
  ])('is one plain sentence: %o', (textChecked, text) => {
    expect(toTextCheckView({ ...loadFlood(), textChecked })).toEqual([{ text }]);
  });

  test('stands last in the method, on every surface that shows it', () => {
    const report = loadFlood();
    expect(toDashboard(report).method.at(-1)).toEqual(toTextCheckView(report));
  });
});
