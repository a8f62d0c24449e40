import type { RowsPanel } from '../kinds/drawing';
import type { SceneLine, SceneTick } from './scene';

/** How far a strip's ticks and its reference reach up and down from it in px. */
const STRIP_TICK = 3;
const STRIP_REFERENCE = 8;

type Stroke = readonly (readonly [x: number, y: number])[];

/** Strokes one after the other as one line, gaps between them. */
function toLine(key: string, look: SceneLine['look'], strokes: readonly Stroke[]): SceneLine {
  const points = strokes.flatMap((stroke) => [
    ...stroke.map(([x, y]) => ({ x, y })),
    { x: stroke[0]?.[0] ?? 0, y: undefined },
  ]);
  return { key, name: '', shape: 'linear', look, dots: false, points };
}

/**
 * On a narrow frame each row has its own strip of scale, so that no grid line runs through a label.
 * @param ys where rows stand, in px from the plot's top.
 * @param half how far a bar reaches up and down from its row: its ticks reach further, and it needs no line along it.
 */
export function toStrips(
  { axis, reference, shape }: RowsPanel,
  ys: readonly number[],
  ticks: readonly SceneTick[],
  half = STRIP_TICK,
): readonly SceneLine[] {
  const upright = (x: number, y: number, reach: number): Stroke => [
    [x, y - reach],
    [x, y + reach],
  ];
  const strips = ys.flatMap((y): readonly Stroke[] => [
    ...(shape === 'bars'
      ? []
      : [
          [
            [axis.from, y],
            [axis.to, y],
          ] as const,
        ]),
    ...ticks.map(({ value }) => upright(value, y, half)),
  ]);
  const hasZero = shape === 'bars' || (axis.from < 0 && axis.to > 0);
  const zero = hasZero
    ? [
        toLine(
          'zero',
          'zero',
          ys.map((y) => upright(0, y, half + 2)),
        ),
      ]
    : [];
  const strip = [toLine('strips', 'strip', strips), ...zero];
  if (reference === undefined) return strip;
  const ends = [...new Set([reference.low, reference.high])];
  const marks = ys.flatMap((y) => ends.map((x) => upright(x, y, STRIP_REFERENCE)));
  return [...strip, toLine('reference', 'reference', marks)];
}
