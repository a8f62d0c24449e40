import type { Point } from '../../lib/layout/ink';
import type { SceneScale } from '../../lib/layout/scene';
import { type TickProps, TickText } from './tick-text';

/**
 * What every axis of Recharts' takes from a scale of the scene: its ends, and the ticks that have room, each where the scene
 * says. `origin` is where the chart begins in px of the scene.
 */
export function scaleAxis(scale: SceneScale, origin: Point) {
  return {
    type: 'number',
    domain: [scale.from, scale.to],
    ticks: scale.ticks.map(({ value }) => value),
    interval: 0,
    allowDataOverflow: true,
    tick: ({ payload }: TickProps) => <TickText scale={scale} value={payload.value} origin={origin} />,
  } as const;
}
