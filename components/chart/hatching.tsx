import type { ReactNode } from 'react';
import type { Tone } from '../../lib/layout/ink';
import type { Scene, SceneLayer, SceneMark } from '../../lib/layout/scene';
import { classes, hatchOf } from './classes';
import { HatchPattern } from './hatch-pattern';
import { usePaint } from './paint';

/** The tones of what is hatched in a layer. */
function hatchedTones(layer: SceneLayer): readonly Tone[] {
  if (layer.kind === 'ink') return [];
  const parts = layer.bars.flatMap((bar) => bar.parts);
  const isRange = ({ intervals }: SceneMark) =>
    intervals.some((interval) => interval.look === 'range' && interval.form.fill === 'hatched');
  return [
    ...layer.marks.filter((mark) => mark.dot?.form.fill === 'hatched' || isRange(mark)),
    ...parts.filter(({ form }) => form.fill === 'hatched'),
  ].map(({ tone }) => tone);
}

/** Whether anything in a scene is hatched. */
export function isHatched(scene: Scene): boolean {
  return scene.layers.some((layer) => hatchedTones(layer).length > 0);
}

/** The hatchings of a scene, each in the tone of those that it fills. */
export function SceneHatching({ scene }: { readonly scene: Scene }): ReactNode {
  const { id } = usePaint();
  return [...new Set(scene.layers.flatMap(hatchedTones))].map((tone) => (
    <g key={tone} className={classes.tone[tone]}>
      <HatchPattern id={id(hatchOf(tone))} />
    </g>
  ));
}
