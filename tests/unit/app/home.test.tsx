import { expect, test } from 'vitest';
import Home from '../../../app/page';
import { ReportPage } from '../../../app/report-page';
import { ReportIndex } from '../../../components/site/report-index';
import { TESTED } from '../../../lib/cli/served-folder';
import { withSettings } from '../support/with-settings';

test('with one report the first page is its dashboard', () => {
  expect(Home().type).toBe(ReportPage);
});

test('with several it is their index', () => {
  withSettings({ REPORTS: TESTED });
  expect(Home().type).toBe(ReportIndex);
});
