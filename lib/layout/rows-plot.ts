import type { RowsPanel } from '../kinds/drawing';
import { stripStretches, toAcrossLines } from './across';
import { layTopTicks } from './axis';
import { toEmptyPlot } from './empty-plot';
import { isNarrow } from './frame';
import { TICKS } from './mark-size';
import type { Pen } from './pen';
import { toStrips } from './row-strips';
import type { LaidPanel, LaidRow } from './rows-panel';
import type { PlotScene } from './scene';
import { toEarlierMarks, toJoin, toSceneMark } from './scene-mark';

/** How wide the shortest time is drawn, in px. */
const SHORTEST = 4;

/** What the article prints, across all rows: a line at its value, or a band with its two ends; and what the next panel enlarges. */
function toReference({ reference, enlarges }: RowsPanel): Pick<PlotScene, 'rules' | 'areas'> {
  const enlarged = enlarges === undefined ? [] : [{ look: 'enlarged', name: enlarges.label, ...enlarges } as const];
  if (reference === undefined) return { rules: [], areas: enlarged };
  const { low, high, label } = reference;
  const printed = { name: label, number: '' };
  const ends = [...new Set([low, high])];
  const band = low === high ? [] : [{ look: 'reference', name: label, low, high } as const];
  return { rules: ends.map((x) => ({ look: 'reference', x, printed })), areas: [...enlarged, ...band] };
}

/** The dots of a panel of rows on their scale; a row's y is in px from the panel's top. */
export function toRowsPlot(pen: Pen, panel: RowsPanel, laid: LaidPanel): PlotScene {
  const narrow = isNarrow(pen.frame);
  const { axis } = panel;
  const { plotX: x, plotWidth: width, top, height } = laid;
  const { scale } = pen.frame;
  const head = TICKS * scale;
  const inner = { x, y: top, width, height };
  const ticks = layTopTicks(axis, pen, inner);
  const shortest = (SHORTEST / width) * (axis.to - axis.from);
  const placeOf = ({ markY }: LaidRow) => ({ y: markY - top, shortest });
  const marks = laid.rows.flatMap((one) => [
    ...toEarlierMarks(one.row, placeOf(one), scale),
    toSceneMark(one.row, { x: one.row.mark.value, ...placeOf(one) }, scale),
  ]);
  const isTimed = laid.rows.some(({ row }) => row.mark.nature === 'event');
  const zero = !isTimed && axis.from < 0 && axis.to > 0 ? [{ look: 'zero', x: 0 } as const] : [];
  const { rules, areas } = toReference(panel);
  const ys = laid.rows.map(({ markY }) => markY - top);
  const joins = laid.rows.flatMap(({ row, markY }) => toJoin(row, markY - top));
  const levels = toAcrossLines(laid.levels, narrow ? stripStretches(ys, top) : ({ end }) => [[0, end - top]]);
  const box = { x, y: top - head, width, height: height + head };
  return {
    ...toEmptyPlot({ form: 'rows', box, inner, x: { ...axis, ticks }, y: 'px' }),
    title: panel.title,
    timed: isTimed,
    ...(narrow
      ? { lines: [...toStrips(panel, ys, ticks), ...joins, ...levels] }
      : { gridX: ticks.map(({ value }) => value), rules: [...zero, ...rules], areas, lines: [...joins, ...levels] }),
    marks,
  };
}
