import type { ReactNode } from 'react';
import type { Drawing } from '../../lib/kinds/drawing';
import { toScene } from '../../lib/layout/to-scene';
import { CallUpChart } from './call-up-chart';
import { usePen } from './pen';
import { RowsChart } from './rows-chart';
import { SceneDrawing } from './scene-drawing';
import { ShareChart } from './share-chart';

/** The drawing of a chart, whatever its kind, in px at the frame of the pen around it. */
export function ChartDrawing({ drawing }: { drawing: Drawing }): ReactNode {
  const pen = usePen();
  switch (drawing.kind) {
    case 'series':
    case 'steps':
      return <SceneDrawing scene={toScene(drawing, pen)} id={pen.id} />;
    case 'rows':
      return <RowsChart drawing={drawing} />;
    case 'call-up':
      return <CallUpChart drawing={drawing} />;
    case 'share':
      return <ShareChart drawing={drawing} />;
  }
}
