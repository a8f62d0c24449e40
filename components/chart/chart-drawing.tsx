import type { ReactNode } from 'react';
import type { Drawing } from '../../lib/kinds/drawing';
import { PartsChart } from './parts-chart';
import { RowsChart } from './rows-chart';
import { SeriesChart } from './series-chart';
import { ShareChart } from './share-chart';
import { StepsChart } from './steps-chart';

/** The drawing of a chart, whatever its kind, in px at the frame of the pen around it. */
export function ChartDrawing({ drawing }: { drawing: Drawing }): ReactNode {
  switch (drawing.kind) {
    case 'series':
      return <SeriesChart drawing={drawing} />;
    case 'rows':
      return <RowsChart drawing={drawing} />;
    case 'steps':
      return <StepsChart drawing={drawing} />;
    case 'parts':
      return <PartsChart drawing={drawing} />;
    case 'share':
      return <ShareChart drawing={drawing} />;
  }
}
