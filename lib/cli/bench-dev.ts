import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { findMedian } from './bench-table';
import { findBrowser } from './find-browser';
import { Refusal } from './refusal';
import { listen } from './serve';

const USAGE = 'npm run bench -- dev --runs 5';
const HOST = '127.0.0.1';
const SOURCE = join('data', 'north-korea-russia-2024');
/** What is said behind a text or a label, one after the other; prose holds no digits. */
const SAID = ['once', 'twice', 'thrice', 'anew', 'again'];
/** In ms: how long a change is waited for, and how long nothing happens between two, as the drawings of the last one follow. */
const PATIENCE = 120_000;

/** Something that is edited, in which file and line, where on the page it shows, and within how many ms it has to. */
type Edit = {
  readonly name: string;
  readonly limit: number;
  /** The line that is edited, its end as the second group. */
  readonly line: RegExp;
  readonly shownIn: string;
};

const EDITS: readonly Edit[] = [
  { name: 'a text', limit: 1000, line: /^( +subtitle: \w.*?)( \(\w+\))?$/m, shownIn: 'main' },
  { name: 'a label in a chart', limit: 2000, line: /^( +label: \w.*?)( \(\w+\))?$/m, shownIn: '[data-chart] svg' },
];

/** Times until a page showed what was edited, in ms. */
export type Shown = { readonly name: string; readonly limit: number; readonly times: readonly number[] };

/**
 * `npm run bench -- dev [--runs 5]`: how soon a page that is open in `npm run dev` shows what is saved, on a copy of the
 * bundled report: a text, and a label in a chart.
 */
export async function main(args: readonly string[]): Promise<number> {
  const runs = readRuns(args);
  const { path, sandbox } = await findBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'on-record-dev-'));
  cpSync(SOURCE, join(folder, 'bench-dev'), { recursive: true });
  const [port, browser] = [await findPort(), await chromium.launch({ executablePath: path, chromiumSandbox: sandbox })];
  const server = serve(folder, port);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await open(page, `http://${HOST}:${port}/bench-dev/`, server);
    const file = join(folder, 'bench-dev', 'charts.yaml');
    for (const edit of EDITS) await change(page, file, edit, 'warm');
    const shown: Shown[] = [];
    for (const edit of EDITS) {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) times.push(await change(page, file, edit, SAID[run % SAID.length] ?? ''));
      shown.push({ ...edit, times });
    }
    console.log(`\n${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
    console.log(formatDevBench(shown));
  } finally {
    server.kill('SIGTERM');
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

function readRuns(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string', default: '5' } } });
  const runs = Number(values.runs);
  if (Number.isInteger(runs) && runs >= 1) return runs;
  throw new Refusal(`--runs ${values.runs} is no number of runs. Write it as ${USAGE}`);
}

async function findPort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0, HOST);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function serve(folder: string, port: number): ChildProcess {
  return spawn(process.execPath, [join('lib', 'cli', 'run.mjs'), 'dev'], {
    env: { ...process.env, REPORTS: folder, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Opens the page as soon as it is served. */
async function open(page: Page, url: string, server: ChildProcess): Promise<void> {
  const began = performance.now();
  while (server.exitCode === null && performance.now() - began < PATIENCE) {
    const response = await page.goto(url, { timeout: PATIENCE }).catch(() => undefined);
    if (response?.ok() === true) return;
    await page.waitForTimeout(250);
  }
  throw new Refusal('npm run dev shows nothing; what it says stands above.');
}

/** Edits a line and waits until the page shows it and all drawings are made. @returns ms until it was seen. */
async function change(page: Page, file: string, { line, shownIn, name }: Edit, word: string): Promise<number> {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(line, `$1 (${word})`);
  if (edited === text) throw new Error(`${file}: ${name} that could be edited isn’t in it`);
  const began = performance.now();
  writeFileSync(file, edited);
  await page.waitForFunction(
    ([selector, sought]) =>
      [...document.querySelectorAll(selector)].some((place) => place.textContent.includes(sought)),
    [shownIn, `(${word})`] as const,
    { polling: 'raf', timeout: PATIENCE },
  );
  const taken = performance.now() - began;
  await page.waitForTimeout(500);
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null, undefined, { timeout: PATIENCE });
  await page.waitForTimeout(500);
  return taken;
}

/** A line for what was edited, with its median, all its times and what is asked. */
export function formatDevBench(shown: readonly Shown[]): string {
  const width = Math.max(...shown.map(({ name }) => name.length));
  return shown
    .map(({ name, limit, times }) => {
      const [median, all] = [findMedian(times), times.map((one) => one.toFixed(0)).join(', ')];
      const kept = median <= limit ? 'kept' : 'broken';
      return `${kept.padEnd(6)}  ${name.padEnd(width)}  ${median.toFixed(0)} ms of ${limit} ms (${all})`;
    })
    .join('\n');
}
