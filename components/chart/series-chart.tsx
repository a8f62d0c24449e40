import { type ReactNode, useState } from 'react';
import type { Plot, SeriesDrawing } from '../../lib/kinds/drawing';
import { isNarrow } from '../../lib/layout/frame';
import { round } from '../../lib/layout/geometry';
import { oneRun } from '../../lib/layout/text';
import { Label } from './label';
import { layList, NumberedList } from './numbered';
import { Canvas, Layer, Panel } from './panel';
import { type Pen, usePen } from './pen';
import { gutterOf, TimePlot } from './plot';
import type { Wanted } from './plot-labels';
import type { Scales } from './plot-scales';

type Size = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The main panel takes three fifths, the enlarged one the rest; on a narrow frame it stands below. */
function layout(pen: Pen, closeUp: boolean): { main: Size; close: Size } {
  const { width, scale, name } = pen.frame;
  const narrow = isNarrow(pen.frame);
  const height = narrow ? 300 : name === 'slide' ? 404 : 440;
  const mainWidth = narrow || !closeUp ? width : Math.round(width * 0.54);
  const gap = 34 * scale;
  return {
    main: { x: 0, y: 0, width: mainWidth, height },
    close: narrow
      ? { x: 0, y: height + 22, width, height: 400 }
      : { x: mainWidth + gap, y: 0, width: width - mainWidth - gap, height },
  };
}

const PAD = 12;

/** The part of the main plot that the other panel enlarges, tied to it by two lines where they stand side by side. */
function Loupe({
  scales,
  main,
  closeUp,
  close,
  narrow,
}: {
  scales: Scales;
  main: Plot;
  closeUp: Plot;
  close: Size;
  narrow: boolean;
}): ReactNode {
  const left = scales.x(closeUp.x.from);
  const top = scales.y(Math.min(closeUp.y.to, main.y.to));
  const bottom = scales.y(closeUp.y.from);
  const right = scales.area.x + scales.area.width;
  const wires = narrow
    ? ''
    : `M${round(right)} ${round(top)}L${close.x} ${close.y}M${round(right)} ${round(bottom)}L${close.x} ${close.y + close.height}`;
  return (
    <path
      className="chart-loupe"
      d={`M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z${wires}`}
    />
  );
}

/** The enlarged end of the period, on paper of its own. */
function CloseUp({
  plot,
  size,
  onLeft,
}: {
  plot: Plot;
  size: Size;
  onLeft: (left: readonly Wanted[]) => void;
}): ReactNode {
  const pen = usePen();
  const { scale } = pen.frame;
  const head = 30 * scale;
  return (
    <>
      <Layer>
        <rect className="chart-panel" x={size.x} y={size.y} width={round(size.width)} height={size.height} />
        <Label lines={[oneRun(plot.title ?? '', 'strong')]} x={size.x + PAD} y={size.y + 20 * scale} />
      </Layer>
      <Panel x={size.x + PAD} y={size.y + head}>
        <TimePlot
          plot={plot}
          width={size.width - 2 * PAD}
          height={size.height - head - 4}
          along={false}
          gutter={gutterOf(pen, plot.y)}
          onLeft={onLeft}
        />
      </Panel>
    </>
  );
}

/** A series as a line with published totals as points; where they would merge, the end is drawn again, enlarged. */
export function SeriesChart({ drawing }: { drawing: SeriesDrawing }): ReactNode {
  const pen = usePen();
  const [leftMain, setLeftMain] = useState<readonly Wanted[]>([]);
  const [leftClose, setLeftClose] = useState<readonly Wanted[]>([]);
  const { main, closeUp } = drawing;
  const narrow = isNarrow(pen.frame);
  const { main: size, close } = layout(pen, closeUp !== undefined);
  // On a narrow frame each list stands under its own panel; else both stand under both.
  const shift = narrow ? layList(pen, leftMain, 0).bottom : 0;
  const closeSize = { ...close, y: close.y + shift };
  const underMain = layList(pen, narrow ? leftMain : [...leftMain, ...leftClose], size.height + 10);
  const plotsEnd = closeUp !== undefined && narrow ? closeSize.y + closeSize.height + 10 : underMain.bottom;
  const underClose = layList(pen, narrow ? leftClose : [], plotsEnd);
  return (
    <Canvas width={pen.frame.width} height={underClose.bottom}>
      {closeUp === undefined ? null : <CloseUp plot={closeUp} size={closeSize} onLeft={setLeftClose} />}
      <Panel>
        <TimePlot
          plot={main}
          width={size.width}
          height={size.height}
          onLeft={setLeftMain}
          {...(closeUp === undefined
            ? {}
            : {
                extra: (scales) => (
                  <Loupe scales={scales} main={main} closeUp={closeUp} close={closeSize} narrow={narrow} />
                ),
              })}
        />
      </Panel>
      <Layer>
        <NumberedList list={underMain} />
        <NumberedList list={underClose} />
      </Layer>
    </Canvas>
  );
}
