import { createHash } from 'node:crypto';
import { toStillJobs } from '../../../lib/cli/still-jobs';
import type { Drawing } from '../../../lib/kinds/drawing';
import { FRAMES } from '../../../lib/layout/frame';
import type { Measure } from '../../../lib/layout/measure';
import { toScene } from '../../../lib/layout/to-scene';
import { layDrawing } from '../../../lib/pptx/slide/pen';
import type { Report } from '../../../lib/schema/report';
import { findFaults } from './scene-faults';

/** The room in px that a PowerPoint slide with a headline of one line leaves a drawing. */
const SLIDE = { width: 1168, height: 452 };

/** What was found of drawings before, by the drawing and where it is laid out: many reports, and slides of one, have the same. */
const found = new Map<string, readonly string[]>();

/** What is wrong with a drawing at a place, looked for once for all drawings that are the same letter for letter. */
function findOnce(place: string, drawing: Drawing, find: () => readonly string[]): readonly string[] {
  const hash = createHash('sha1').update(JSON.stringify(drawing)).digest('base64');
  const faults = found.get(`${place} ${hash}`) ?? find();
  found.set(`${place} ${hash}`, faults);
  return faults;
}

/** What is wrong with a drawing on a PowerPoint slide, whose fonts are guessed. */
function findOnSlide(drawing: Drawing): readonly string[] {
  const { scene, pen } = layDrawing(drawing, SLIDE);
  return findFaults(drawing, scene, pen).map((fault) => `in PowerPoint: ${fault}`);
}

/** Everything that is wrong with any drawing of a report, at every frame and in PowerPoint, each as a line for a person. */
export function findFaultsIn(
  report: Report,
  measure: Measure,
  change: (drawing: Drawing) => Drawing = (drawing) => drawing,
): readonly string[] {
  return toStillJobs(report).flatMap(({ name, view, frames }) => {
    const drawing = change(view.drawing);
    const onPages = FRAMES.filter((frame) => frames.includes(frame.name)).flatMap((frame) => {
      const pen = { frame, measure };
      const faults = findOnce(frame.name, drawing, () => findFaults(drawing, toScene(drawing, pen), pen));
      return faults.map((fault) => `at ${frame.name}: ${fault}`);
    });
    const onSlide = frames.includes('slide') ? findOnce('PowerPoint', drawing, () => findOnSlide(drawing)) : [];
    return [...onPages, ...onSlide].map((fault) => `${name} ${fault}`);
  });
}
