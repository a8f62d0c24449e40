import type { LevelView } from '../kinds/plot';
import { formOf } from '../words/natures';
import type { SceneLine, SceneMark } from './scene';
import type { SceneBand } from './scene-reading';
import { bandOf, toTimeMark } from './time-mark';

/** The heights at which a level runs: its value, or the ends of its bare range. */
export function levelEnds({ mark }: LevelView): readonly number[] {
  const band = bandOf(mark);
  return band === undefined ? [mark.value] : [band.low, band.high];
}

const keyOf = ({ mark }: LevelView) => `level-${mark.key}`;

/** A level as a line from its date on: dashed or dotted by its nature, solid where it holds already. */
export function toLevelLine(level: LevelView, to: number): readonly SceneLine[] {
  const { mark, x } = level;
  if (bandOf(mark) !== undefined) return [];
  const { outline } = formOf(mark.nature);
  return [
    {
      ...{ key: keyOf(level), name: mark.title, shape: 'linear', look: 'set', tone: mark.tone, dots: false },
      ...(outline === 'dashed' || outline === 'dotted' ? { outline } : {}),
      points: [x, to].map((at) => ({ x: at, y: mark.value })),
    },
  ];
}

/** A level that was given as a range, as a band from its date on. */
export function toLevelBand(level: LevelView, to: number): readonly SceneBand[] {
  const { mark, x } = level;
  const band = bandOf(mark);
  if (band === undefined) return [];
  const points = [x, to].map((at) => ({ x: at, range: [band.low, band.high] as const }));
  return [{ key: keyOf(level), name: mark.title, look: 'set', tone: mark.tone, points }];
}

/** The mark at which a level begins; where it held before, there is only its line, and the place that the pointer finds. */
export function toLevelMark(level: LevelView, radius: number): SceneMark {
  const { dot, cap, ...mark } = toTimeMark(level, radius);
  if (level.open) return { ...mark, intervals: [] };
  return { ...mark, ...(dot === undefined ? {} : { dot }), ...(cap === undefined ? {} : { cap }) };
}
