import type { Browser, CDPSession, Page } from '@playwright/test';
import { z } from 'zod';

/** What kind of file a response is, as far as budgets go. */
export const kinds = ['html', 'css', 'script', 'font', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** One load of a page with nothing kept from before. */
export type Load = {
  /** When every chart had its marks in the page, in ms from the start of the navigation. */
  readonly marks: number;
  /** When something of the page was first seen (first contentful paint), in ms from the same moment. */
  readonly paint: number;
  /** Cumulative layout shift, as web-vitals defines it; 0 means that nothing moved. */
  readonly shift: number;
  /** Bytes over the line, headers included, by kind. */
  readonly bytes: Readonly<Record<Kind, number>>;
};

/** A slow phone on a slow line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, a quarter of the processor. */
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowdown = 4;
/** How long after the last byte a page may still move, in ms. */
const settling = 1500;

const Seen = z.object({ marks: z.number(), paint: z.number(), shift: z.number() });

/** Loads a page over a slow line, in a context of its own, and says when its charts were there. */
export async function loadPage(browser: Browser, url: string, charts: number): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(watchCharts, charts);
    await page.goto(url, { waitUntil: 'networkidle', timeout: 90_000 });
    await page.waitForTimeout(settling);
    return { ...(await readSeen(page, charts)), bytes };
  } finally {
    await context.close();
  }
}

async function readSeen(page: Page, charts: number): Promise<z.infer<typeof Seen>> {
  const seen = Seen.parse(await page.evaluate('window.seen'));
  if (seen.marks === 0) throw new Error(`${page.url()}: ${charts} charts never had their marks`);
  return seen;
}

/** Runs in the page before anything else. A chart is there when its box holds a mark; looked at in every frame. */
function watchCharts(charts: number): void {
  const seen = { marks: 0, paint: 0, shift: 0 };
  Object.assign(window, { seen });
  const look = () => {
    const boxes = [...document.querySelectorAll('[data-chart]')];
    const ready = boxes.filter((box) => box.querySelector('[data-mark]') !== null);
    if (seen.marks === 0 && ready.length >= charts) seen.marks = performance.now();
    else if (seen.marks === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  document.addEventListener('DOMContentLoaded', look);
  const addShift = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
  };
  const notePaint = (list: PerformanceObserverEntryList) => {
    const [first] = list.getEntriesByName('first-contentful-paint');
    if (first !== undefined) seen.paint = first.startTime;
  };
  new PerformanceObserver(notePaint).observe({ type: 'paint', buffered: true });
  new PerformanceObserver(addShift).observe({ type: 'layout-shift', buffered: true });
}

/** Adds up what comes over the line from now on, by kind. */
async function countBytes(session: CDPSession): Promise<Record<Kind, number>> {
  const bytes: Record<Kind, number> = { html: 0, css: 0, script: 0, font: 0, other: 0 };
  const types = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response }) => void types.set(requestId, response.mimeType));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kindOf(types.get(requestId) ?? '')] += encodedDataLength;
  });
  await session.send('Network.enable');
  return bytes;
}

function kindOf(mimeType: string): Kind {
  if (mimeType === 'text/html') return 'html';
  if (mimeType === 'text/css') return 'css';
  if (mimeType.includes('javascript')) return 'script';
  return mimeType.includes('font') ? 'font' : 'other';
}
