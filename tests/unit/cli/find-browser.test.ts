import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../lib/cli/find-browser';
import { makeFolder } from '../support/make-folder';

/** A program that stands in for a browser. */
function makeProgram(name: string, script: string): string {
  const folder = makeFolder({ [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

const starts = 'echo "<html><head></head><body></body></html>"';
const startsUnboxed = `case "$*" in *--no-sandbox*) ${starts};; *) exit 1;; esac`;
const isRoot = process.getuid?.() === 0;

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('takes the browser that the environment names', async () => {
    const path = join(makeProgram('my-chrome', starts), 'my-chrome');
    vi.stubEnv('CHROMIUM_PATH', path);
    expect(await findBrowser()).toEqual({ path, sandbox: !isRoot });
  });

  test('starts it without its sandbox only where it must', async () => {
    const path = join(makeProgram('my-chrome', startsUnboxed), 'my-chrome');
    vi.stubEnv('CHROMIUM_PATH', path);
    expect(await findBrowser()).toEqual({ path, sandbox: false });
  });

  test.each([
    ['isn’t there', '/nowhere/chrome'],
    ['doesn’t start', join('/bin', 'false')],
  ])('says what to set when the one that is named %s', async (_, path) => {
    vi.stubEnv('CHROMIUM_PATH', path);
    await expect(findBrowser()).rejects.toThrow(`${path} doesn’t start. Set CHROMIUM_PATH`);
  });

  test.skipIf(process.platform === 'darwin')('goes on to the next when one that it finds doesn’t start', async () => {
    const broken = makeProgram('chromium', 'echo "please install it from the shop"; exit 1');
    const working = makeProgram('google-chrome', starts);
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', `${broken}:${working}`);
    expect((await findBrowser()).path).toBe(join(working, 'google-chrome'));
  });
});
