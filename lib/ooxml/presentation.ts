import { drawChartFile } from './chart/chart-part';
import { writeWorkbook } from './chart/workbook';
import { drawShape } from './draw-shape';
import { toEmu } from './length';
import { type Part, packParts } from './package';
import type { Paragraph } from './paragraph';
import { type Design, drawLayout, drawMaster, drawTree } from './parts/master';
import { drawNotes, drawNotesMaster, NOTES_PAGE } from './parts/notes';
import { PATHS, TYPES } from './parts/paths';
import { drawAppProperties, drawCoreProperties, type Properties } from './parts/properties';
import { drawTheme } from './parts/theme';
import type { Shape } from './shape';
import { el, NAMESPACES, type Xml } from './xml';
import { zipFiles } from './zip';

/** A slide: what stands on it, which layout it has (from 0), and what its speaker reads. */
export type PresentedSlide = {
  readonly shapes: readonly Shape[];
  readonly layout: number;
  readonly notes: readonly Paragraph[];
};

/** A presentation before it is a file. */
export type Presentation = {
  readonly design: Design;
  readonly properties: Properties;
  readonly slides: readonly PresentedSlide[];
};

type Charts = readonly { readonly number: number; readonly slide: number; readonly parts: readonly Part[] }[];

async function toCharts(slides: readonly PresentedSlide[], language: string, day: Date): Promise<Charts> {
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
function toSlidePart({ shapes, layout }: PresentedSlide, index: number, charts: Charts, language: string): Part {
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

function toNotesPart({ notes }: PresentedSlide, index: number, names: Design['notes'], language: string): Part {
  return {
    path: PATHS.notes(index),
    type: TYPES.notes,
    content: drawNotes(notes, names, language),
    relations: [
      { kind: 'notesMaster', to: PATHS.notesMaster },
      { kind: 'slide', to: PATHS.slide(index) },
    ],
  };
}

function drawPresentation({ slides, design, properties }: Presentation): Xml {
  const { slide } = design;
  const levels = Array.from({ length: 9 }, (_, index) =>
    el(`a:lvl${index + 1}pPr`, {}, el('a:defRPr', { lang: properties.language })),
  );
  return el(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
    el(
      'p:sldIdLst',
      {},
      slides.map((_, index) => el('p:sldId', { id: 256 + index, 'r:id': `rId${index + 4}` })),
    ),
    el('p:sldSz', { cx: toEmu(slide.width), cy: toEmu(slide.height) }),
    el('p:notesSz', { cx: toEmu(NOTES_PAGE.width), cy: toEmu(NOTES_PAGE.height) }),
    el('p:defaultTextStyle', {}, levels),
  );
}

function toMasterParts(design: Design, language: string): readonly Part[] {
  const { layouts, theme } = design;
  return [
    {
      path: PATHS.master,
      type: TYPES.master,
      content: drawMaster(design, language),
      relations: [
        ...layouts.map((_, index) => ({ kind: 'slideLayout', to: PATHS.layout(index) })),
        { kind: 'theme', to: PATHS.theme },
      ],
    },
    ...layouts.map((layout, index) => ({
      path: PATHS.layout(index),
      type: TYPES.layout,
      content: drawLayout(layout, design, language),
      relations: [{ kind: 'slideMaster', to: PATHS.master }],
    })),
    {
      path: PATHS.notesMaster,
      type: TYPES.notesMaster,
      content: drawNotesMaster(design.notes, language),
      relations: [{ kind: 'theme', to: PATHS.notesTheme }],
    },
    { path: PATHS.theme, type: TYPES.theme, content: drawTheme(theme) },
    { path: PATHS.notesTheme, type: TYPES.theme, content: drawTheme(theme) },
  ];
}

/** The parts that every presentation has: presentation, master, layouts, themes, page of notes, properties. */
function toFrameParts(presentation: Presentation): readonly Part[] {
  const { slides, design, properties } = presentation;
  return [
    {
      path: PATHS.presentation,
      type: TYPES.presentation,
      content: drawPresentation(presentation),
      relations: [
        { kind: 'slideMaster', to: PATHS.master },
        { kind: 'notesMaster', to: PATHS.notesMaster },
        { kind: 'theme', to: PATHS.theme },
        ...slides.map((_, index) => ({ kind: 'slide', to: PATHS.slide(index) })),
      ],
    },
    ...toMasterParts(design, properties.language),
    { path: PATHS.core, type: TYPES.core, content: drawCoreProperties(properties) },
    { path: PATHS.app, type: TYPES.app, content: drawAppProperties(properties, slides.length) },
  ];
}

/** A presentation as a PowerPoint file, whose charts are native ones with workbooks behind them. Same data, same bytes. */
export async function writePresentation(presentation: Presentation): Promise<Uint8Array> {
  const { slides, design, properties } = presentation;
  const { language } = properties;
  const day = new Date(`${properties.day}T12:00:00Z`);
  const charts = await toCharts(slides, language, day);
  const parts = [
    ...toFrameParts(presentation),
    ...slides.map((slide, index) => toSlidePart(slide, index, charts, language)),
    ...slides.map((slide, index) => toNotesPart(slide, index, design.notes, language)),
    ...charts.flatMap((chart) => chart.parts),
  ];
  const roots = [
    { kind: 'officeDocument', to: PATHS.presentation },
    { kind: 'core-properties', to: PATHS.core },
    { kind: 'extended-properties', to: PATHS.app },
  ];
  return zipFiles(packParts(parts, roots), day);
}
