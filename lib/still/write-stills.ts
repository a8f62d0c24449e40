import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Drawing } from '../kinds/drawing';
import { FRAMES, type Frame } from '../layout/frame';
import { hashCode } from '../load/hash-code';
import { type KeptJob, keepFiles } from './keep-files';
import { createMeasure } from './measure-text';

/** One drawing to be made, at each of its frames. */
export type StillJob = {
  /** The name of its file, without ending. */
  readonly name: string;
  readonly view: { readonly id: string; readonly report: string; readonly drawing: Drawing };
  readonly frames: readonly Frame['name'][];
};

/** What came of drawing. */
type Written = { readonly drawn: number; readonly hash: string; readonly failures: readonly string[] };

/** All that decides what a still looks like, apart from its view. */
const CODE = ['components/chart', 'lib/layout', 'lib/still', 'lib/words'];

/**
 * Draws what has changed since it was last drawn, its view or the code that draws, and takes away what is drawn no more.
 * @param folder where stills are kept; holds a folder a report, and in it a `.json` and a `.key` a drawing.
 * @param within the reports that these are all drawings of; all that there are unless given.
 * @returns how many drawings were made, a fingerprint of all, and what was said of each that couldn’t be drawn; of such a
 * one, what was drawn before stays.
 */
export async function writeStills(
  root: string,
  folder: string,
  jobs: readonly StillJob[],
  within?: readonly string[],
): Promise<Written> {
  const code = hashCode(root, CODE);
  const draw = prepareToDraw(jobs);
  const kept = jobs.map((job): KeptJob => {
    const { id, report, drawing } = job.view;
    const said = JSON.stringify({ id, report, drawing, frames: job.frames });
    const key = createHash('sha256').update(code).update(said).digest('hex');
    return { path: join(report, job.name), key, make: () => draw(job) };
  });
  const { made, failures } = await keepFiles(folder, kept, within);
  const hash = createHash('sha256').update(kept.map(({ key }) => key).join());
  return { drawn: made, failures, hash: hash.digest('hex') };
}

/** Recharts takes half a second to load and fonts some more, so both are only when something is drawn. */
function prepareToDraw(jobs: readonly StillJob[]): (job: StillJob) => Promise<{ readonly '.json': string }> {
  const load = () =>
    Promise.all([import('./draw-still'), createMeasure(JSON.stringify(jobs.map(({ view }) => view.drawing)))]);
  let loaded: ReturnType<typeof load> | undefined;
  return async ({ view, frames }) => {
    loaded ??= load();
    const [{ drawStill }, measure] = await loaded;
    const stills = FRAMES.filter((frame) => frames.includes(frame.name)).map((frame) => {
      const { svg, width, height } = drawStill(view, frame, measure);
      return [frame.name, { svg, width, height }];
    });
    return { '.json': JSON.stringify(Object.fromEntries(stills)) };
  };
}
