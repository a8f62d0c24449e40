import type { ReactNode } from 'react';
import type { Drawing } from '../../lib/kinds/drawing';
import { toScene } from '../../lib/layout/to-scene';
import { usePen } from './pen';
import { SceneChart } from './scene-chart';

/** The drawing of a chart, whatever its kind, in px at the frame of the pen around it. */
export function ChartDrawing({ drawing }: { drawing: Drawing }): ReactNode {
  const pen = usePen();
  return <SceneChart scene={toScene(drawing, pen)} id={pen.id} />;
}
