import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkSettings } from '../../../lib/cli/settings';

describe('checkSettings', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test.each([
    ['BASE_PATH', ''],
    ['BASE_PATH', '/on-record'],
    ['BASE_PATH', '/a/b.c'],
    ['SITE_URL', ''],
    ['SITE_URL', 'https://example.org'],
  ])('accepts %s=%s', (name, value) => {
    vi.stubEnv(name, value);
    expect(checkSettings).not.toThrow();
  });

  test.each([
    ['BASE_PATH', 'on-record', 'BASE_PATH=on-record is no path; write it as /on-record'],
    ['BASE_PATH', '/on-record/', 'BASE_PATH=/on-record/ is no path'],
    ['BASE_PATH', '/a b', 'BASE_PATH=/a b is no path'],
    ['SITE_URL', 'example.org', 'SITE_URL=example.org is no address of a site; write it as https://example.org'],
    ['SITE_URL', 'ftp://example.org', 'SITE_URL=ftp://example.org is no address of a site'],
  ])('refuses %s=%s', (name, value, message) => {
    vi.stubEnv(name, value);
    expect(checkSettings).toThrow(
      expect.objectContaining({ name: 'Refusal', message: expect.stringContaining(message) }),
    );
  });
});
