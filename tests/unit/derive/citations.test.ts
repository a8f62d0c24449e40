import { expect, test } from 'vitest';
import { toCitations } from '../../../lib/derive/citations';
import { toDashboard } from '../../../lib/derive/dashboard';
import { groupBySpeaker } from '../../../lib/derive/statement-view';
import { loadFlood } from '../support/load-real';

const dashboard = toDashboard(loadFlood());
const mark = (number: number) => ({ number, href: `#source-${number}`, title: '' });
const source = (number: number) => ({ number, anchor: `source-${number}`, text: `Source ${number}`, notes: [] });

test('a page has one note for each group of sources that it cites, however often and wherever', () => {
  const view = {
    tiles: [{ marks: [mark(1), mark(3)] }, { marks: [mark(2)] }],
    row: { marks: [mark(1), mark(3)] },
    marks: [],
  };
  expect(toCitations(view, [source(1), source(2), source(3)])).toEqual([
    { numbers: [1, 3], sources: [source(1), source(3)] },
    { numbers: [2], sources: [source(2)] },
  ]);
});

test('every mark of a dashboard has its note', () => {
  const noted = new Set(dashboard.citations.map(({ numbers }) => numbers.join()));
  const cited = dashboard.leads.map(({ marks }) => marks.map(({ number }) => number).join());
  expect(cited.filter((numbers) => !noted.has(numbers))).toEqual([]);
});

test('what differs stands first, then what is set side by side, whatever the order of the data', () => {
  const kinds = dashboard.sections.map((section) => (section.kind === 'chart' ? section.chart.kind : section.kind));
  expect(kinds[0]).toBe('differs');
});

test('statements stand together under who says them, in the order in which each speaks first', () => {
  const statements = dashboard.sections.flatMap((section) => (section.kind === 'statements' ? section.statements : []));
  const groups = groupBySpeaker(statements);
  expect(groups.flatMap(({ assertions }) => assertions)).toHaveLength(statements.length);
  expect(groups.map(({ who }) => who)).toEqual([...new Set(statements.map(({ speaker }) => speaker))]);
});
