import type { ReactNode } from 'react';
import type { BarPart, Row, RowsPanel, ShareDrawing } from '../../lib/kinds/drawing';
import { isNarrow } from '../../lib/layout/frame';
import { round } from '../../lib/layout/geometry';
import { type LaidPanel, layPanel } from '../../lib/layout/rows-panel';
import { LINE, oneRun, type Voice, wrapText } from '../../lib/layout/text';
import { StackedBar } from './bar';
import { Label } from './label';
import { Canvas, Layer } from './panel';
import { type Pen, usePen } from './pen';
import type { Lines } from './plot-labels';
import { RowsPlot } from './rows';
import { RowsText } from './rows-text';

/** The bar in px: its top and height, and from per cent to px. */
type BarPlace = { readonly y: number; readonly height: number; readonly toX: (share: number) => number };

function placeBar({ frame }: Pen): BarPlace {
  const height = (frame.name === 'slide' ? 34 : 44) * frame.scale;
  return { y: LINE * frame.scale + 12, height, toX: (share) => 0.5 + (share / 100) * (frame.width - 1) };
}

/** What the hundred per cent are, written in the part of the bar that is left. */
function Whole({ drawing, bar }: { drawing: ShareDrawing; bar: BarPlace }): ReactNode {
  const { frame, measure } = usePen();
  const line = LINE * frame.scale;
  const room = (bar.toX(100) - bar.toX(drawing.part.to)) * (isNarrow(frame) ? 0.92 : 0.8);
  const lines = wrapText(measure, frame.scale, `100%: ${drawing.whole}`, 'quiet', room);
  const shown = lines.length * line < bar.height ? lines : lines.slice(0, 2);
  const y = bar.y + bar.height / 2 + line * 0.3 - ((shown.length - 1) * line) / 2;
  return (
    <>
      <rect className="chart-whole" x={0.5} y={bar.y} width={frame.width - 1} height={bar.height} />
      <Label lines={shown.map((words) => oneRun(words, 'quiet'))} x={frame.width - 10} y={y} anchor="end" />
    </>
  );
}

/** The lines of what was there before, no wider than leaves the wires to the enlarged scale free. */
function beforeLines(pen: Pen, drawing: ShareDrawing, bar: BarPlace): readonly string[] {
  const { frame, measure } = pen;
  const text = (drawing.before?.label[0] ?? []).map((run) => run.text).join('');
  const { under } = drawing;
  const isFree = isNarrow(frame) || under.kind === 'said';
  const width = isFree ? frame.width : bar.toX(under.panel.axis.from) - 16 * frame.scale;
  return text === '' ? [] : wrapText(measure, frame.scale, text, 'note', width);
}

/** The part that was there before, under a bracket. */
function Before({ part, lines, bar }: { part: BarPart; lines: readonly string[]; bar: BarPlace }): ReactNode {
  const { scale } = usePen().frame;
  const end = round(bar.toX(part.to));
  const under = bar.y + bar.height + 6;
  return (
    <Layer>
      <path className="chart-bracket" d={`M0.5 ${round(under)}v6H${end}v-6`} />
      <path className="chart-cut" d={`M${end} ${round(bar.y)}v${round(bar.height)}`} />
      <a href={part.mark.href} data-mark={part.mark.key} aria-label={`${lines.join(' ')}; ${part.mark.title}`}>
        <Label lines={lines.map((words) => oneRun(words, 'note'))} x={0} y={under + 10 + LINE * scale * 0.9} />
      </a>
    </Layer>
  );
}

/** Who says the share, how surely, and its annotation, where no readings stand under the bar. */
function saidLines({ frame, measure }: Pen, { name, sub, aside, note }: Row): Lines {
  const wrap = (text: string, as: Voice) =>
    wrapText(measure, frame.scale, text, as, frame.width).map((words) => oneRun(words, as));
  return [
    ...wrap(name, 'strong'),
    ...wrap(sub, 'quiet'),
    ...aside.flatMap((runs) => wrap(runs.map(({ text }) => text).join(''), runs[0]?.as ?? 'quiet')),
    ...(note === undefined ? [] : wrap(note, 'note')),
  ];
}

/** Two lines from the stretch of the bar that the readings enlarge to the ends of their scale. */
function Wires({ readings, laid, bar }: { readings: RowsPanel; laid: LaidPanel; bar: BarPlace }): ReactNode {
  const { frame } = usePen();
  if (isNarrow(frame)) return null;
  const wire = (share: number, x: number) =>
    `M${round(bar.toX(share))} ${round(bar.y + bar.height + 2)}L${round(x)} ${round(laid.top - 24 * frame.scale)}`;
  const d = wire(readings.axis.from, laid.plotX) + wire(readings.axis.to, laid.plotX + laid.plotWidth);
  return <path className="chart-loupe" d={d} />;
}

/** A share as one bar of its whole, the part that was there before under a bracket; below, its readings or who says so. */
export function ShareChart({ drawing }: { drawing: ShareDrawing }): ReactNode {
  const pen = usePen();
  const { width, scale, name } = pen.frame;
  const bar = placeBar(pen);
  const before = beforeLines(pen, drawing, bar);
  const gap = (name === 'slide' ? 8 : 24) * scale;
  const zoomTop = bar.y + bar.height + 18 + before.length * LINE * scale + gap;
  const { under } = drawing;
  const panel = under.kind === 'readings' ? under.panel : undefined;
  const laid = panel === undefined ? undefined : layPanel(pen, panel, zoomTop, 'plain');
  const said = under.kind === 'said' ? saidLines(pen, under.row) : [];
  return (
    <Canvas width={width} height={laid?.bottom ?? zoomTop + (said.length + 0.5) * LINE * scale}>
      <Layer>
        {panel === undefined || laid === undefined ? null : <Wires readings={panel} laid={laid} bar={bar} />}
        <Label lines={[drawing.part.label[0] ?? []]} x={0} y={LINE * scale * 0.8} tone={drawing.part.mark.tone} />
        <Whole drawing={drawing} bar={bar} />
      </Layer>
      <StackedBar parts={[drawing.part]} from={0} to={100} x={0.5} y={bar.y} width={width - 1} height={bar.height} />
      {drawing.before === undefined ? null : <Before part={drawing.before} lines={before} bar={bar} />}
      {panel === undefined || laid === undefined ? (
        <Layer>
          <a href={drawing.part.mark.href} className="chart-row-link" tabIndex={-1}>
            <Label lines={said} x={0} y={zoomTop + LINE * scale * 0.8} tone={drawing.part.mark.tone} />
          </a>
        </Layer>
      ) : (
        <>
          <RowsPlot laid={laid} panel={panel} />
          <RowsText laid={laid} large={false} />
        </>
      )}
    </Canvas>
  );
}
