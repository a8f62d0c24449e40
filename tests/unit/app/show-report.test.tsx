import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import Home, { generateMetadata } from '../../../app/page';
import { describeReport, reportParams, showReport } from '../../../app/show-report';
import { makeData } from '../support/make-data';
import { withSettings } from '../support/with-settings';

const pageOf = async (report: string) =>
  renderToStaticMarkup(await showReport(Promise.resolve({ report }), ({ id }) => <p>{id} is shown</p>));

describe('while one edits', () => {
  test('a report with problems shows them, and the others stay', async () => {
    withSettings({ REPORTS: makeData({ a: 'whole', b: 'faulty', c: 'draft' }), DRAFTS: 'shown' });
    expect(reportParams()).toEqual([{ report: 'a' }, { report: 'b' }, { report: 'c' }]);
    expect(await pageOf('a')).toBe('<p>a is shown</p>');
    expect(await pageOf('c')).toBe('<p>c is shown</p>');
    const page = await pageOf('b');
    expect(page).toContain('b can’t be shown yet');
    expect(page).toMatch(/b\/extra\.yaml:1:1<\/code><\/td><td><code>xyz<\/code><\/td><td>[^<]*not a key/);
    await expect(describeReport(Promise.resolve({ report: 'b' }), () => ({ title: 'whole' }))).resolves.toEqual({
      title: 'b · On Record',
    });
  });

  test('the first page lists them all, with what is to be done', () => {
    withSettings({ REPORTS: makeData({ a: 'whole', b: 'faulty', c: 'draft' }), DRAFTS: 'shown' });
    const page = renderToStaticMarkup(<Home />);
    expect(page).toContain('Not shown: 1 problem in its data.');
    expect(page).toContain('A draft: 1 TODO left, and a build leaves it out.');
    expect(page.match(/data-part="says"/g)).toHaveLength(3);
  });

  test('the first page says so of an only report with problems, too', () => {
    withSettings({ REPORTS: makeData({ b: 'faulty' }), DRAFTS: 'shown' });
    expect(generateMetadata()).toEqual({ title: 'On Record' });
    expect(renderToStaticMarkup(<Home />)).toContain('Not shown: 1 problem in its data.');
  });
});

test('a site that is built has no page for a draft', () => {
  withSettings({ REPORTS: makeData({ a: 'whole', c: 'draft' }) });
  expect(reportParams()).toEqual([{ report: 'a' }]);
});
