import { expect, test } from 'vitest';
import { loadGalleryReports } from '../../../lib/cli/gallery-compare';
import { toStillJobs } from '../../../lib/cli/still-jobs';
import { FRAMES } from '../../../lib/layout/frame';
import { toScene } from '../../../lib/layout/to-scene';
import { createMeasure } from '../../../lib/still/measure-text';
import { findFaults } from '../support/scene-faults';

const measure = await createMeasure();

test.each(loadGalleryReports().map(({ report }) => [report.id, report] as const))(
  'nothing collides in a drawing of %s, is cut or leaves it',
  (_, report) => {
    const found = toStillJobs(report).flatMap(({ name, view: { drawing }, frames }) =>
      FRAMES.filter((frame) => frames.includes(frame.name)).flatMap((frame) => {
        const pen = { frame, measure };
        return findFaults(drawing, toScene(drawing, pen), pen).map((fault) => `${name} at ${frame.name}: ${fault}`);
      }),
    );
    expect(found).toEqual([]);
  },
);
