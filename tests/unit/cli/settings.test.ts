import { describe, expect, onTestFinished, test } from 'vitest';
import { enter } from '../../../lib/cli/settings';
import { toAddress } from '../../../lib/format/address';
import { applySettings, settings } from '../../../lib/format/settings';
import { toSiteAddress } from '../../../lib/format/site-address';

const enterForTest = (environment: Readonly<Record<string, string>>) => {
  onTestFinished(() => applySettings({}));
  enter(environment);
};

describe('a command begins', () => {
  test('with what the environment says', () => {
    enterForTest({ BASE_PATH: '/a/b.c', SITE_URL: 'https://example.org', REPORTS: 'data,tests/reports' });
    expect(toAddress('/x/')).toBe('/a/b.c/x/');
    expect(toSiteAddress(toAddress('/x/'))).toBe('https://example.org/a/b.c/x/');
    expect(settings().reports).toEqual(['data', 'tests/reports']);
  });

  test('at the root of a host that nobody named, with the reports in data/, where it says nothing', () => {
    enterForTest({ BASE_PATH: '', SITE_URL: '' });
    expect(toAddress('/x/')).toBe('/x/');
    expect(toSiteAddress('/x/')).toBeUndefined();
    expect(settings().reports).toEqual(['data']);
  });

  test.each([
    ['BASE_PATH', 'on-record', 'BASE_PATH=on-record is no path; write it as /on-record'],
    ['BASE_PATH', '/on-record/', 'BASE_PATH=/on-record/ is no path'],
    ['BASE_PATH', '/a b', 'BASE_PATH=/a b is no path'],
    ['SITE_URL', 'example.org', 'SITE_URL=example.org is no address of a site; write it as https://example.org'],
    ['SITE_URL', 'ftp://example.org', 'SITE_URL=ftp://example.org is no address of a site'],
    ['SITE_URL', 'javascript:alert(1)', 'SITE_URL=javascript:alert(1) is no address of a site'],
  ])('not at all with %s=%s', (name, value, message) => {
    expect(() => enterForTest({ [name]: value })).toThrow(
      expect.objectContaining({ name: 'Refusal', message: expect.stringContaining(message) }),
    );
  });
});
