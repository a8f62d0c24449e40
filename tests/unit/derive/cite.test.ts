import { describe, expect, test } from 'vitest';
import { toDashboard } from '../../../lib/derive/dashboard';
import { toFigurePage } from '../../../lib/derive/figure-page';
import { pick } from '../../../lib/facts/lookup';
import { formatDate } from '../../../lib/format/date';
import { loadFlood } from '../support/load-real';
import { withSettings } from '../support/with-settings';

const report = loadFlood();
const citations = () => [toDashboard(report).cite, toFigurePage(report, pick(report.figures, 'homes-flooded')).cite];

describe('a citation', () => {
  test('names edition and date of the data, because both may change', () => {
    for (const cite of citations()) expect(cite).toContain(`edition 2, data of ${formatDate(report.head.updated)}`);
  });

  test('has the address of its own page where the site has one', () => {
    withSettings({ SITE_URL: 'https://example.org' });
    const [whole, figure] = citations();
    expect(whole).toContain('https://example.org/aldermere-flood/');
    expect(figure).toContain('https://example.org/aldermere-flood/figures/homes-flooded/');
  });

  test('has no address where the site has none: half of one leads nowhere', () => {
    for (const cite of citations()) expect(cite).not.toContain('/');
  });
});
