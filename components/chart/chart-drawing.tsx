import type { ReactNode } from 'react';
import type { Drawing } from '../../lib/kinds/drawing';
import { layParts } from '../../lib/layout/parts';
import { layRows } from '../../lib/layout/rows';
import { layShare } from '../../lib/layout/share';
import { usePen } from './pen';
import { SceneChart } from './scene-chart';
import { SeriesChart } from './series-chart';
import { StepsChart } from './steps-chart';

/** The drawing of a chart, whatever its kind, in px at the frame of the pen around it. */
export function ChartDrawing({ drawing }: { drawing: Drawing }): ReactNode {
  const pen = usePen();
  switch (drawing.kind) {
    case 'series':
      return <SeriesChart drawing={drawing} />;
    case 'rows':
      return <SceneChart scene={layRows(drawing, pen)} id={pen.id} />;
    case 'steps':
      return <StepsChart drawing={drawing} />;
    case 'call-up':
      return <SceneChart scene={layParts(drawing, pen)} id={pen.id} />;
    case 'share':
      return <SceneChart scene={layShare(drawing, pen)} id={pen.id} />;
  }
}
