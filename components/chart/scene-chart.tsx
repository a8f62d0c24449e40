import { createElement, type ReactNode } from 'react';
import type { Ink } from '../../lib/layout/ink';
import type { PlotScene, Scene } from '../../lib/layout/scene';
import { isHatched, SceneHatching } from './hatching';
import { InkList } from './ink';
import { type Paint, PaintContext } from './paint';
import { RowsPlot } from './rows-plot';
import { TimePlot } from './time-plot';

/** Who paints each form of plot: one without a painter doesn't compile. */
const painters: Readonly<Record<PlotScene['form'], (props: { readonly plot: PlotScene }) => ReactNode>> = {
  time: TimePlot,
  rows: RowsPlot,
  bars: RowsPlot,
};

/** What stands on scales in a plot of a scene, by Recharts: it needs effects to run. */
export function ScenePlot({ plot, paint }: { readonly plot: PlotScene; readonly paint: Paint }): ReactNode {
  return <PaintContext.Provider value={paint}>{createElement(painters[plot.form], { plot })}</PaintContext.Provider>;
}

/** Ink of a scene, in its px: it needs no effects. */
export function SceneInk({ ink, paint }: { readonly ink: readonly Ink[]; readonly paint: Paint }): ReactNode {
  return (
    <PaintContext.Provider value={paint}>
      <InkList ink={ink} />
    </PaintContext.Provider>
  );
}

/** What a scene's hatched shapes are filled with; nothing where none is. */
export function SceneDefinitions({ scene, paint }: { readonly scene: Scene; readonly paint: Paint }): ReactNode {
  return isHatched(scene) ? (
    <PaintContext.Provider value={paint}>
      <SceneHatching scene={scene} />
    </PaintContext.Provider>
  ) : null;
}
