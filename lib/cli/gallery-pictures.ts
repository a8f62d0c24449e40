import JSZip from 'jszip';
import { toDeck } from '../derive/deck';
import { FRAMES } from '../layout/frame';
import { writeDeck } from '../pptx/write-deck';
import type { Report } from '../schema/report';
import { toDrawingText, toPartText } from './gallery-text';
import { toStillJobs } from './still-jobs';

/** A drawing, or a part of a PowerPoint file, as the text that is kept of it; the path is one in the gallery's folder. */
export type Picture = { readonly path: string; readonly text: string };

/** A slide's drawing on a phone is kept as its chart's. */
const isSlide = (name: string) => name.startsWith('slide-');

/** Every drawing of a report at each of its frames. Whatever draws is called here and nowhere else in the gallery. */
export async function drawPictures(report: Report): Promise<readonly Picture[]> {
  // Recharts and the document that it needs take a second to load.
  const { drawStill } = await import('../still/draw-still');
  const { createMeasure } = await import('../still/measure-text');
  const measure = await createMeasure();
  // The drawings of a measure that differ in their line alone are kept once.
  const jobs = toStillJobs(report).filter(({ name }) => !name.includes('--'));
  return jobs.flatMap(({ name, view, frames }) =>
    FRAMES.filter((frame) => frames.includes(frame.name) && !(isSlide(name) && frame.name === 'narrow')).map(
      (frame) => ({
        // A slide's name says already that it is one.
        path: `svg/${report.id}/${isSlide(name) ? name : `${name}-${frame.name}`}.svg`,
        text: toDrawingText(drawStill(view, frame, measure).svg),
      }),
    ),
  );
}

/** The slides and the charts of a report's PowerPoint file. */
export async function writeParts(report: Report): Promise<readonly Picture[]> {
  const zip = await JSZip.loadAsync(await writeDeck(toDeck(report), report.head.updated.text));
  const parts = zip.file(/^ppt\/(slides|charts)\/[^/]+\.xml$/);
  return Promise.all(
    parts.map(async (part) => ({
      path: `pptx/${report.id}/${part.name.slice(part.name.lastIndexOf('/') + 1)}`,
      text: toPartText(await part.async('string')),
    })),
  );
}
