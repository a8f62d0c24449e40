import { Children, type ReactNode } from 'react';
import type { Scene, SceneLayer } from '../../lib/layout/scene';
import { BarsPlot } from './bars-plot';
import { isHatched, SceneHatching } from './hatching';
import { InkList } from './ink';
import { PaintContext } from './paint';
import { Canvas, Layer } from './panel';
import { RowsPlot } from './rows-plot';

function paintLayer(layer: SceneLayer): ReactNode {
  if (layer.kind === 'ink') {
    return (
      <Layer>
        <InkList ink={layer.ink} />
      </Layer>
    );
  }
  return layer.form === 'bars' ? <BarsPlot plot={layer} /> : <RowsPlot plot={layer} />;
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
        {Children.toArray(scene.layers.map(paintLayer))}
      </Canvas>
    </PaintContext.Provider>
  );
}
