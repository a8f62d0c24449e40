import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FigurePage } from '../../../components/figure/figure-page';
import { Dashboard } from '../../../components/report/dashboard';
import { toDashboard } from '../../../lib/derive/dashboard';
import { toFigurePage } from '../../../lib/derive/figure-page';
import { pick } from '../../../lib/facts/lookup';
import { loadFlood } from '../load/flood';

/** Text that would do something if a page took it for HTML. */
const nasty = '<img src=x onerror=alert()> & <b>bold</b> &amp;';

const loaded = loadFlood(
  ['report.yaml', 'title: What one article counted after the flood at Aldermere', `title: '${nasty}'`],
  ['figures.yaml', 'name: Homes flooded', `name: '${nasty}'`],
  ['figures.yaml', 'label: homes flooded in March 2021', `label: '${nasty}'`],
  ['figures.yaml', 'words: over 1,200 homes', `words: '<i>over</i> 1,200 homes & <hr>'`],
);

describe('HTML in a report’s data', () => {
  test('loads as what it is, text', () => expect(loaded.ok ? [] : loaded.problems).toEqual([]));

  const pages = () => {
    if (!loaded.ok) throw new Error('the fixture does not load');
    const { report } = loaded;
    const figure = pick(report.figures, 'homes-flooded');
    return [
      renderToStaticMarkup(<Dashboard view={toDashboard(report)} stills={{}} />),
      renderToStaticMarkup(<FigurePage view={toFigurePage(report, figure)} stills={{}} />),
    ];
  };

  test('makes no element, anywhere on the dashboard or a figure’s page', () => {
    for (const html of pages()) {
      const $ = load(html);
      expect($('img, hr, i:contains("over"), b:contains("bold"), [onerror], script').length).toBe(0);
    }
  });

  test('is shown letter by letter', () => {
    for (const html of pages()) expect(load(html)('body').text()).toContain(nasty);
    expect(load(pages()[1] ?? '')('q').text()).toContain('<i>over</i> 1,200 homes & <hr>');
  });
});
