import type { DeckView } from '../derive/deck';
import { drawChartFile } from './chart/chart-part';
import { writeWorkbook } from './chart/workbook';
import { drawShape } from './draw-shape';
import { toFrameParts } from './parts/frame';
import { drawTree } from './parts/master';
import { drawNotes } from './parts/notes';
import { type Part, packParts } from './parts/part';
import { PATHS, TYPES } from './parts/paths';
import { zipParts } from './parts/zip';
import { type SlideShapes, toSlideShapes } from './slide/slide-shapes';
import { el, NAMESPACES } from './xml';

type Charts = readonly { readonly number: number; readonly slide: number; readonly parts: readonly Part[] }[];

async function toCharts(slides: readonly SlideShapes[], language: string, day: Date): Promise<Charts> {
  const drawn = slides.flatMap(({ shapes }, slide) =>
    shapes.flatMap((shape) => (shape.kind === 'chart' ? [{ slide, chart: shape.chart }] : [])),
  );
  return Promise.all(
    drawn.map(async ({ slide, chart }, index) => {
      const number = index + 1;
      const workbook = await writeWorkbook(chart.sheet, day);
      const file: Part = {
        path: PATHS.chart(number),
        type: TYPES.chart,
        content: drawChartFile(chart, language),
        relations: [{ kind: 'package', to: PATHS.workbook(number) }],
      };
      return { number, slide, parts: [file, { path: PATHS.workbook(number), content: workbook }] };
    }),
  );
}

/** A slide's file: its shapes with their ids, and its relations: layout, notes, then its charts in order. */
function toSlidePart({ shapes, layout }: SlideShapes, index: number, charts: Charts, language: string): Part {
  const own = charts.filter(({ slide }) => slide === index);
  let chart = 2;
  const drawn = shapes.map((shape, place) => {
    if (shape.kind === 'chart') chart += 1;
    return drawShape(shape, place + 2, `rId${chart}`, language);
  });
  return {
    path: PATHS.slide(index),
    type: TYPES.slide,
    content: el(
      'p:sld',
      NAMESPACES,
      el('p:cSld', {}, drawTree(drawn)),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
    relations: [
      { kind: 'slideLayout', to: PATHS.layout(layout) },
      { kind: 'notesSlide', to: PATHS.notes(index) },
      ...own.map(({ number }) => ({ kind: 'chart', to: PATHS.chart(number) })),
    ],
  };
}

/**
 * A report's deck as a PowerPoint file, whose charts are native ones with workbooks behind them.
 * @param updated the day of the report's data as an ISO date; it dates the file, so that the same data give the same bytes.
 */
export async function writeDeck(deck: DeckView, updated: string): Promise<Uint8Array> {
  const { language } = deck.imprint;
  const day = new Date(`${updated}T12:00:00Z`);
  const slides = deck.slides.map((slide, index) => toSlideShapes(slide, deck.imprint, index));
  const charts = await toCharts(slides, language, day);
  const parts = [
    ...toFrameParts(deck, updated),
    ...slides.map((slide, index) => toSlidePart(slide, index, charts, language)),
    ...deck.slides.map((slide, index) => ({
      path: PATHS.notes(index),
      type: TYPES.notes,
      content: drawNotes(slide.notes, language),
      relations: [
        { kind: 'notesMaster', to: PATHS.notesMaster },
        { kind: 'slide', to: PATHS.slide(index) },
      ],
    })),
    ...charts.flatMap((chart) => chart.parts),
  ];
  const roots = [
    { kind: 'officeDocument', to: PATHS.presentation },
    { kind: 'core-properties', to: PATHS.core },
    { kind: 'extended-properties', to: PATHS.app },
  ];
  return zipParts(packParts(parts, roots), day);
}
