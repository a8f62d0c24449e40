import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Drawing } from '../kinds/drawing';
import { FRAMES, type Frame } from '../layout/frame';
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

/**
 * Draws what has changed since it was last drawn, its view or the code that draws, and takes away what is drawn no more.
 * @param folder where stills are kept; holds a folder a report, and in it a `.json` and a `.key` a drawing.
 * @returns how many drawings were made, a fingerprint of all, and what was said of each that couldn’t be drawn; of such a
 * one, what was drawn before stays.
 */
export async function writeStills(root: string, folder: string, jobs: readonly StillJob[]): Promise<Written> {
  const code = await hashDrawingCode(root);
  const keyOf = ({ view: { id, report, drawing }, frames }: StillJob) =>
    createHash('sha256').update(code).update(JSON.stringify({ id, report, drawing, frames })).digest('hex');
  const due = [];
  for (const job of jobs) if ((await readKey(pathOf(folder, job))) !== keyOf(job)) due.push(job);

  const failures = due.length > 0 ? await drawAll(due, folder, keyOf) : [];
  await removeOthers(folder, new Set(jobs.map((job) => pathOf(folder, job))));
  return {
    drawn: due.length - failures.length,
    failures,
    hash: createHash('sha256').update(jobs.map(keyOf).join()).digest('hex'),
  };
}

/** A fingerprint of all that decides what a still looks like, apart from its view: our drawing code, and Recharts'. */
async function hashDrawingCode(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of ['components/chart', 'lib/layout', 'lib/still', 'lib/words']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const code = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
    for (const file of code.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(file).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

const pathOf = (folder: string, { name, view }: StillJob) => join(folder, view.report, name);

async function readKey(path: string): Promise<string | undefined> {
  const isThere = existsSync(`${path}.json`) && existsSync(`${path}.key`);
  return isThere ? readFile(`${path}.key`, 'utf8') : undefined;
}

/** Recharts takes half a second to load, so it is loaded only when something is due. Answers what couldn’t be drawn. */
async function drawAll(
  jobs: readonly StillJob[],
  folder: string,
  keyOf: (job: StillJob) => string,
): Promise<readonly string[]> {
  const { drawStill } = await import('./draw-still');
  const measure = await createMeasure(JSON.stringify(jobs.map(({ view }) => view.drawing)));
  const failures: string[] = [];
  for (const job of jobs) {
    const frames = FRAMES.filter((frame) => job.frames.includes(frame.name));
    try {
      const stills = Object.fromEntries(
        frames.map((frame) => {
          const { svg, width, height } = drawStill(job.view, frame, measure);
          return [frame.name, { svg, width, height }];
        }),
      );
      const path = pathOf(folder, job);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.json`, JSON.stringify(stills));
      await writeFile(`${path}.key`, keyOf(job));
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return failures;
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  if (!existsSync(folder)) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (!kept.has(path.replace(/\.(json|key)$/, ''))) await rm(path);
  }
}
