import { describe, expect, test } from 'vitest';
import type { Plot, SeriesDrawing } from '../../../lib/kinds/plot';
import { toScene } from '../../../lib/layout/to-scene';
import { makePen } from '../support/make-pen';
import { smallView } from '../support/small-report';

const figures = {
  early: { value: 500, period: '2024-03-01', said: '2024-10-08' },
  monday: { value: 640, period: '2024-10-07', said: '2024-10-08' },
  tuesday: { value: 640, period: '2024-10-08', said: '2024-10-08' },
};
const chart = {
  ...{ kind: 'series', series: ['line'], points: Object.keys(figures) },
  ...{ range: '2024-01-01/2024-10-08', closeUp: '2024-09-20/2024-10-08' },
};
const csv = 'date,value\n2024-01-01,400\n2024-09-20,630\n2024-10-07,660\n';

/** The chart of a report that is made for one test. */
function drawPlots(): SeriesDrawing {
  const { drawing } = smallView({ figures, chart, csv });
  if (drawing.kind !== 'series') throw new Error(`a series drawn as ${drawing.kind}`);
  return drawing;
}

const keysOf = (plot: Plot | undefined) => plot?.points.map(({ mark }) => mark.key);

describe('figures of a series of which a part is enlarged', () => {
  test('stand on the whole scale, and those of the part on the enlarged one too', () => {
    const plots = drawPlots();
    expect(keysOf(plots.main)).toEqual(['early', 'monday', 'tuesday']);
    expect(keysOf(plots.closeUp)).toEqual(['monday', 'tuesday']);
  });

  test('of the context are named once, beside the enlarged mark', () => {
    const plots = drawPlots();
    const namedIn = (plot: Plot | undefined) =>
      plot?.points.filter(({ named = true }) => named).map(({ mark }) => mark.key);
    expect(namedIn(plots.main)).toEqual(['early']);
    expect(namedIn(plots.closeUp)).toEqual(['monday', 'tuesday']);
  });

  test.each(['narrow', 'mid', 'wide', 'slide'] as const)('can each be pointed at, at %s', (frame) => {
    const widths = { narrow: 288, mid: 656, wide: 880, slide: 1152 };
    const scene = toScene(drawPlots(), makePen(frame, widths[frame]));
    const [enlarged] = scene.layers.filter((layer) => layer.kind === 'plot');
    const [monday, tuesday] = enlarged?.marks ?? [];
    const px = (value: number) => {
      const { from, to, start, end } = enlarged?.x ?? { from: 0, to: 1, start: 0, end: 1 };
      return start + ((value - from) / (to - from)) * (end - start);
    };
    const apart = px(tuesday?.x ?? 0) - px(monday?.x ?? 0);
    expect(apart).toBeGreaterThan(6);
    expect((monday?.hit?.right ?? 12) + (tuesday?.hit?.left ?? 12)).toBeLessThanOrEqual(apart + 0.01);
  });
});
