import { createElement, Fragment, type ReactNode } from 'react';
import type { PlotScene, Scene, SceneLayer } from '../../lib/layout/scene';
import { BarsPlot } from './bars-plot';
import { isHatched, SceneHatching } from './hatching';
import { InkList } from './ink';
import { PaintContext } from './paint';
import { Canvas, Layer } from './panel';
import { RowsPlot } from './rows-plot';
import { TimePlot } from './time-plot';

/** Who paints each form of plot: one without a painter doesn't compile. */
const plots: Readonly<Record<PlotScene['form'], (props: { readonly plot: PlotScene }) => ReactNode>> = {
  time: TimePlot,
  rows: RowsPlot,
  bars: BarsPlot,
};

function paintLayer(layer: SceneLayer): ReactNode {
  if (layer.kind === 'ink') {
    return (
      <Layer>
        <InkList ink={layer.ink} />
      </Layer>
    );
  }
  const Plot = plots[layer.form];
  return <Plot plot={layer} />;
}

/** A scene painted: its layers from back to front, over the hatchings that they need. */
export function SceneChart({ scene, id }: { readonly scene: Scene; readonly id: (name: string) => string }): ReactNode {
  return (
    <PaintContext.Provider value={{ scale: scene.scale, id }}>
      <Canvas width={scene.width} height={scene.height}>
        {isHatched(scene) ? (
          <Layer>
            <SceneHatching scene={scene} />
          </Layer>
        ) : null}
        {createElement(Fragment, null, ...scene.layers.map(paintLayer))}
      </Canvas>
    </PaintContext.Provider>
  );
}
