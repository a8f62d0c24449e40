import { createElement, Fragment, type ReactNode } from 'react';
import type { Scene, SceneLayer } from '../../lib/layout/scene';
import { isHatched, SceneHatching } from './hatching';
import { InkList } from './ink';
import { PaintContext } from './paint';
import { Canvas, Layer, Panel } from './panel';
import { TimePlot } from './time-plot';

function paintLayer(layer: SceneLayer): ReactNode {
  if (layer.kind === 'ink') {
    return layer.ink.length === 0 ? null : (
      <Layer>
        <InkList ink={layer.ink} />
      </Layer>
    );
  }
  return (
    <Panel x={layer.box.x} y={layer.box.y}>
      <TimePlot plot={layer} />
    </Panel>
  );
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
