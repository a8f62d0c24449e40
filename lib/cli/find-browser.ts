import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackage } from './debian';
import { Refusal } from './refusal';
import { runTool } from './run-tool';

/** A Chromium or Chrome that was seen to start. */
export type Browser = {
  readonly path: string;
  /** Whether it starts within its sandbox; as root, and in some containers, it can't. */
  readonly sandbox: boolean;
};

/**
 * Finds a Chromium or Chrome: one that the environment names, one of this machine, or Playwright's own, which is
 * downloaded when there is no other. Throws a Refusal that says what to install when none starts.
 */
export async function findBrowser(): Promise<Browser> {
  const found = findInstalled();
  if (found !== undefined) return found;
  console.log('  no Chromium or Chrome on this machine; downloading Playwright’s own (about 170 MB) …');
  await runTool('playwright', ['install', 'chromium']);
  const downloaded = tryBrowser(chromium.executablePath());
  if (downloaded !== undefined) return downloaded;
  // Debian's package brings the libraries too, which Playwright's own browser may lack on a bare machine.
  installPackage('chromium');
  const packaged = tryBrowser('/usr/bin/chromium');
  if (packaged !== undefined) return packaged;
  throw new Refusal(
    'No browser starts here. Install Chromium or Chrome, or set CHROMIUM_PATH to the program of one, then run this again.',
  );
}

function findInstalled(): Browser | undefined {
  const { CHROMIUM_PATH, CHROME_PATH } = process.env;
  const named = CHROMIUM_PATH ?? CHROME_PATH;
  if (named !== undefined && named !== '') {
    const browser = tryBrowser(named);
    if (browser !== undefined) return browser;
    throw new Refusal(
      `${named} doesn’t start. Set CHROMIUM_PATH to the program of a Chromium or Chrome, or leave it out.`,
    );
  }
  for (const path of [...listUsualPlaces(), chromium.executablePath()]) {
    const browser = tryBrowser(path);
    if (browser !== undefined) return browser;
  }
  return undefined;
}

/** Where each system keeps a Chromium or Chrome that its owner has installed. */
function listUsualPlaces(): string[] {
  const { PATH = '', LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': programsX86 = '' } = process.env;
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, programsX86, LOCALAPPDATA].filter((folder) => folder !== '');
    return folders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  const macApps = ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return process.platform === 'darwin' ? [...macApps, ...onPath] : onPath;
}

/** Starts it once, on an empty page: a program that is there may still lack a library, or be a mere pointer to a shop. */
function tryBrowser(path: string): Browser | undefined {
  if (!existsSync(path)) return undefined;
  const isRoot = process.getuid?.() === 0;
  for (const sandbox of isRoot ? [false] : [true, false]) {
    const limits = sandbox ? [] : ['--no-sandbox'];
    const args = ['--headless', '--disable-gpu', ...limits, '--dump-dom', 'about:blank'];
    const { status, stdout } = spawnSync(path, args, { encoding: 'utf8', timeout: 30_000 });
    if (status === 0 && stdout.includes('<html>')) return { path, sandbox };
  }
  return undefined;
}
