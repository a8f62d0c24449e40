import { createElement, Fragment, type ReactNode } from 'react';
import type { PlotScene, Scene, SceneLayer } from '../../lib/layout/scene';
import { PartedBar } from './bars-plot';
import { isHatched, SceneHatching } from './hatching';
import { InkList } from './ink';
import { PaintContext } from './paint';
import { Canvas, Layer, Panel } from './panel';
import { RowsPlot } from './rows-plot';
import { TimePlot } from './time-plot';

function paintLayer(layer: SceneLayer): ReactNode {
  if (layer.kind === 'ink') {
    return layer.ink.length === 0 ? null : (
      <Layer>
        <InkList ink={layer.ink} />
      </Layer>
    );
  }
  return <Plot plot={layer} />;
}

/** What stands on scales, by what it holds: bars, dots in rows, or numbers over time. */
function Plot({ plot }: { readonly plot: PlotScene }): ReactNode {
  const { box, bars } = plot;
  switch (plot.form) {
    case 'bars':
      return bars.map((bar) => (
        <Panel key={bar.key} x={box.x} y={bar.top}>
          <PartedBar plot={plot} bar={bar} />
        </Panel>
      ));
    case 'rows':
      return (
        <Panel x={box.x} y={box.y}>
          <RowsPlot plot={plot} />
        </Panel>
      );
    case 'time':
      return (
        <Panel x={box.x} y={box.y}>
          <TimePlot plot={plot} />
        </Panel>
      );
  }
}

/** A scene in its layers, from back to front. `id` makes ids that no other drawing on a page has. */
export function SceneDrawing({
  scene,
  id,
}: {
  readonly scene: Scene;
  readonly id: (name: string) => string;
}): ReactNode {
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
