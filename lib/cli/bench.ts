import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { load } from 'cheerio';
import { main as devBench } from './bench-dev';
import { main as drawBench } from './bench-draw';
import { makeFloor } from './bench-floor';
import { type Load, loadPage } from './bench-load';
import { main as scaleBench } from './bench-scale';
import { formatBench } from './bench-table';
import { buildIfChanged } from './build';
import { type Browser, findBrowser } from './find-browser';
import { readingAge } from './reading-age';
import { Refusal } from './refusal';
import { createSite, listen } from './serve';

const host = '127.0.0.1';
const out = 'out';
const floor = join('.on-record', 'bench', 'floor');

/**
 * `npm run bench [-- --runs 9]`: how soon the dashboard's charts are there on a slow line, against its own floor;
 * `npm run bench -- draw`: what drawing takes of the processor; `npm run bench -- scale`: what many reports cost.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'dev') return devBench(args.slice(1));
  if (args[0] === 'draw') return drawBench(args.slice(1));
  if (args[0] === 'scale') return scaleBench(args.slice(1));
  const runs = readRuns(args);
  const browser = await findBrowser();
  await buildIfChanged(process.cwd());
  await makeFloor(out, floor);
  const servers = [createSite(floor), createSite(out)] as const;
  const [floorPage, ourPage] = await Promise.all([openServer(servers[0]), openServer(servers[1])]);
  try {
    const html = await readFile(join(out, 'index.html'), 'utf8');
    const charts = load(html)('[data-chart]').length;
    const loads = await loadInTurn(browser, { floor: floorPage, ours: ourPage }, charts, runs);
    console.log(`\n1.6 Mbit/s, 150 ms, a quarter of the processor; medians of ${runs} loads in turn, nothing cached\n`);
    console.log(formatBench({ name: 'floor', loads: loads.floor }, { name: 'dashboard', loads: loads.ours }));
    console.log(`reading age of the dashboard: ${readingAge(html).toFixed(1)} years (Flesch-Kincaid grade plus five)`);
  } finally {
    for (const server of servers) server.close();
  }
  return 0;
}

function readRuns(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string', default: '9' } } });
  const runs = Number(values.runs);
  if (Number.isInteger(runs) && runs >= 1) return runs;
  throw new Refusal(`--runs ${values.runs} is no number of runs. Write it as npm run bench -- --runs 9`);
}

async function openServer(server: Server): Promise<string> {
  return `http://${host}:${await listen(server, 0, host)}/`;
}

/** The machine's mood changes, so the two pages take turns, and turns at going first; each round has a fresh browser. */
async function loadInTurn(
  { path, sandbox }: Browser,
  pages: { readonly floor: string; readonly ours: string },
  charts: number,
  runs: number,
): Promise<{ readonly floor: readonly Load[]; readonly ours: readonly Load[] }> {
  const loads: { floor: Load[]; ours: Load[] } = { floor: [], ours: [] };
  for (let run = 1; run <= runs; run += 1) {
    const browser = await chromium.launch({ executablePath: path, chromiumSandbox: sandbox });
    try {
      // The first page of a browser pays for its start; nobody is interested in that.
      await (await browser.newPage()).goto(pages.floor);
      for (const name of run % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const)) {
        loads[name].push(await loadPage(browser, pages[name], charts));
      }
    } finally {
      await browser.close();
    }
    console.log(`run ${run} of ${runs}`);
  }
  return loads;
}
