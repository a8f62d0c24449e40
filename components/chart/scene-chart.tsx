import { createElement, Fragment, type ReactNode } from 'react';
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

const paintPlot = (plot: PlotScene) =>
  createElement('div', { 'data-plot': '' }, createElement(painters[plot.form], { plot }));

/** What stands on scales in a scene, by Recharts: it needs a document. Each plot is an element around its panels. */
export function ScenePlots({ scene, paint }: { readonly scene: Scene; readonly paint: Paint }): ReactNode {
  const plots = scene.layers.filter((layer): layer is PlotScene => layer.kind === 'plot');
  return (
    <PaintContext.Provider value={paint}>
      {createElement(Fragment, null, ...plots.map(paintPlot))}
    </PaintContext.Provider>
  );
}

/** Ink of a scene, in its px: it needs no document. */
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
