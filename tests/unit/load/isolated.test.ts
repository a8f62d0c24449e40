import { expect, test } from 'vitest';
import { toChartCsv } from '../../../lib/derive/csv';
import { whoSays } from '../../../lib/facts/wording';
import { toArticleData } from '../../../lib/load/text/article-data';
import { loadFlood } from './flood';

const words = 'حوالي 1,200 homes';

function loadArabic() {
  const loaded = loadFlood(
    ['people.yaml', 'name: Aldermere Town Council', 'name: مجلس البلدة'],
    ['figures.yaml', 'words: over 1,200 homes', `words: ${words}`],
  );
  if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
  return loaded.report;
}

test('names from right to left are set apart wherever they are read, and stand bare in files and checks', () => {
  const report = loadArabic();
  const flooded = report.figures.get('homes-flooded');
  expect(flooded && whoSays(flooded)).toContain('\u2068مجلس البلدة\u2069');
  const csv = toChartCsv(report, { figures: [...report.figures.values()], series: [], events: [] });
  expect(csv).toContain('مجلس البلدة');
  expect(csv).not.toMatch(/[\u2068\u2069]/);
  expect(toArticleData(report).figures[0]?.words).toBe(words);
});
