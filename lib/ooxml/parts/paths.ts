/** Where the parts of a deck lie. Numbers of slides, notes and layouts are counted from 0, those of charts from 1. */
export const PATHS = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  core: 'docProps/core.xml',
  app: 'docProps/app.xml',
  slide: (index: number) => `ppt/slides/slide${index + 1}.xml`,
  notes: (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`,
  layout: (index: number) => `ppt/slideLayouts/slideLayout${index + 1}.xml`,
  chart: (index: number) => `ppt/charts/chart${index}.xml`,
  workbook: (index: number) => `ppt/embeddings/Microsoft_Excel_Worksheet${index}.xlsx`,
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** The content types of the parts. */
export const TYPES = {
  presentation: `${OFFICE}.presentationml.presentation.main+xml`,
  slide: `${OFFICE}.presentationml.slide+xml`,
  layout: `${OFFICE}.presentationml.slideLayout+xml`,
  master: `${OFFICE}.presentationml.slideMaster+xml`,
  notes: `${OFFICE}.presentationml.notesSlide+xml`,
  notesMaster: `${OFFICE}.presentationml.notesMaster+xml`,
  theme: `${OFFICE}.theme+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${OFFICE}.extended-properties+xml`,
} as const;
