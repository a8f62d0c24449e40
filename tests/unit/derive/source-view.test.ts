import { expect, test } from 'vitest';
import { sourcesText, toSourceViews } from '../../../lib/derive/source-view';
import type { Report, Source } from '../../../lib/schema/report';
import { loadFlood } from '../support/load-real';
import { makeSource } from '../support/make-link';

const untitled = (id: string, reason: string, given: Partial<Source> = {}): Source => {
  const { title: _, ...rest } = makeSource(id, { untitled: reason, publisher: id, ...given });
  return rest;
};
const withSources = (sources: readonly Source[]): Report => ({
  ...loadFlood(),
  sources: new Map(sources.map((source, index) => [source.id, { ...source, number: index + 1 }])),
});

test('why several documents have no title is said once, and what else is known of one stands with it', () => {
  const reason = 'The title isn’t in the copy';
  const report = withSources([
    untitled('agency', reason),
    untitled('herald', `${reason}; in Russian`),
    untitled('courier', reason),
    untitled('office', 'A post'),
    makeSource('book'),
  ]);
  expect(toSourceViews(report).map(({ notes }) => notes)).toEqual([[], ['In Russian'], [], ['A post'], []]);
  expect(sourcesText(report)).toMatch(/ Documents without a title here: The title isn’t in the copy\.$/);
});

test('a reason that two documents have stands with each', () => {
  const report = withSources([untitled('agency', 'No title'), untitled('herald', 'No title')]);
  expect(toSourceViews(report).map(({ notes }) => notes)).toEqual([['No title'], ['No title']]);
  expect(sourcesText(report)).not.toContain('No title');
});
