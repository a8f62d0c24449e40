import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { toStillJobs } from '../../../lib/cli/still-jobs';
import { toChartCard, toFigureCard, toReportCard } from '../../../lib/derive/card-view';
import { toChartMetadata } from '../../../lib/derive/chart-metadata';
import { chartContent } from '../../../lib/derive/chart-view';
import { citeChart, citeFigure, citeWhole } from '../../../lib/derive/citation';
import { toChartCsv } from '../../../lib/derive/csv';
import { toDashboard } from '../../../lib/derive/dashboard';
import { toDeck } from '../../../lib/derive/deck';
import { toFactSheet } from '../../../lib/derive/fact-sheet';
import { toFigurePage } from '../../../lib/derive/figure-page';
import { figureJsonLd, reportJsonLd } from '../../../lib/derive/json-ld';
import { toPictureView } from '../../../lib/derive/picture-view';
import { toHandout, toPrintReport } from '../../../lib/derive/print';
import { toRunningCss } from '../../../lib/derive/running';
import { FRAMES } from '../../../lib/layout/frame';
import type { Measure } from '../../../lib/layout/measure';
import { toScene } from '../../../lib/layout/to-scene';
import { writeDeck } from '../../../lib/pptx/write-deck';
import type { Report } from '../../../lib/schema/report';
import { drawStill } from '../../../lib/still/draw-still';

/** What a text can't hold unless a mistake of ours wrote it. */
const MISTAKE = /\b(undefined|NaN|Infinity)\b|\[object /;

/** Holds to it that every view of a report can be made, for pages, slides, paper and files, and says nothing that nobody meant. */
export function expectViews(report: Report): void {
  const views = [toDashboard, toPrintReport, toHandout, toFactSheet, toDeck, reportJsonLd, toReportCard, citeWhole];
  const texts = [...views, toRunningCss].map((toView) => JSON.stringify(toView(report)));
  for (const figure of report.figures.values())
    for (const toView of [toFigurePage, figureJsonLd, toFigureCard, citeFigure])
      texts.push(JSON.stringify(toView(report, figure)));
  for (const chart of report.charts.values()) {
    texts.push(toChartCsv(report, chartContent(report, chart)));
    for (const toView of [toPictureView, toChartMetadata, toChartCard, citeChart])
      texts.push(JSON.stringify(toView(report, chart)));
  }
  for (const text of texts) expect(text).not.toMatch(MISTAKE);
}

const toHash = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('base64');

/**
 * Holds to it that every drawing of a report finds a place for everything at every size that it is drawn at, and can be
 * painted.
 * @param drawn what was drawn before, letter for letter and at that size: it is drawn the same again.
 */
export function expectDrawings(report: Report, measure: Measure, drawn: Set<string>): void {
  for (const { view, frames } of toStillJobs(report)) {
    const hash = toHash(view.drawing);
    for (const frame of FRAMES.filter(({ name }) => frames.includes(name) && !drawn.has(`${name} ${hash}`))) {
      drawn.add(`${frame.name} ${hash}`);
      expect(JSON.stringify(toScene(view.drawing, { frame, measure }))).not.toMatch(/null,null|NaN/);
      if (frame.name === frames[0]) drawStill(view, frame, measure);
    }
  }
}

/**
 * Holds to it that a report's slides can be written for PowerPoint.
 * @param written the slides that were written before, letter for letter: they are written the same again.
 */
export async function expectSlides(report: Report, written: Set<string>): Promise<void> {
  const deck = toDeck(report);
  const slides = deck.slides.filter((slide) => {
    const hash = `slide ${toHash(slide)}`;
    const isNew = !written.has(hash);
    written.add(hash);
    return isNew;
  });
  if (slides.length === 0) return;
  expect((await writeDeck({ ...deck, slides }, report.head.updated.text)).length).toBeGreaterThan(1000);
}

/** Holds to it that a report can be shown: its drawings, its pages with their tables, its slides, its paper and its files. */
export async function expectShown(report: Report, measure: Measure): Promise<void> {
  expectViews(report);
  for (const { view, frames } of toStillJobs(report))
    for (const frame of FRAMES.filter(({ name }) => name === frames[0])) drawStill(view, frame, measure);
  expect((await writeDeck(toDeck(report), report.head.updated.text)).length).toBeGreaterThan(1000);
}
