import { z } from 'zod';
import { pickFigures } from '../facts/lookup';
import { joinAnd } from '../format/join-words';
import { isSameUnit } from '../format/unit';
import { chartKeys } from '../schema/chart';
import type { Figure, Report } from '../schema/report';
import { idOf } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import { toSignedAxis } from './axis';
import type { Row, RowsDrawing, RowsPanel } from './drawing';
import { defineKind, type Entries, listed, type Wrong } from './kind';
import { measuresOf } from './measures';
import { extentOf, saidLines, sharedUnit, toNotedRow } from './row';

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('side-by-side'),
    figures: z
      .array(idOf.figure)
      .min(2)
      .meta({ description: 'Unlike figures, a row each.', examples: [['rain-in-a-day', 'homes-without-power']] }),
  })
  .meta({
    title: 'Chart: side by side',
    description:
      'Unlike figures as dots in rows of their own; those of other units, of other sizes, and levels beside flows have scales of their own. A comparison with `sideBySide: true` must allow it, and its reason prints with it.',
  });
type SideBySide = z.infer<typeof schema>;

/** Unlike figures side by side need a comparison of just these, which says why they may stand so. */
function requireComparison(figures: readonly string[], entries: Entries): readonly Wrong[] {
  const measures = measuresOf(entries, figures);
  if (measures.length < 2 || !entries.allCompared) return [];
  const drawn = new Set(figures);
  const allowed = [...entries.comparisons.values()].some(
    (comparison) =>
      comparison.sideBySide &&
      new Set(comparison.figures).size === drawn.size &&
      comparison.figures.every((id) => drawn.has(id)),
  );
  if (allowed) return [];
  const message = `sets unlike measures side by side, ${joinAnd(measures)}, and no comparison allows it; write one with figures: [${figures.join(', ')}], sideBySide: true and why:`;
  return [{ at: ['figures'], message }];
}

/** How many times larger than another a figure may be for both to be told from zero on one scale. */
const LARGER = 20;

const isStock = ({ accumulates }: Figure['measure']) => accumulates === 'stock';

/**
 * Whether figures have one scale: they count in one unit, all of them levels or all of them what came about in a time, and
 * the smallest of them can be told from zero.
 */
function hasOneScale(figures: readonly Figure[]): boolean {
  const [first, ...others] = figures.map(({ measure }) => measure);
  if (first === undefined) return false;
  if (others.some((one) => !isSameUnit(one.unit, first.unit) || isStock(one) !== isStock(first))) return false;
  const sizes = figures.map((figure) => {
    const { low, high } = extentOf([figure]);
    return Math.max(Math.abs(low), Math.abs(high));
  });
  const shown = sizes.filter((size) => size > 0);
  return Math.max(...shown) <= LARGER * Math.min(...shown);
}

function toRow(report: Report, chart: SideBySide, figure: Figure): Row {
  const row = toNotedRow(report, chart, figure);
  const nature = natures[figure.said.last.nature ?? 'unstated'].name;
  return { ...row, name: figure.name, sub: `${nature}; ${figure.measure.unit}`, aside: saidLines(report, figure) };
}

/** Figures as rows on one scale. */
function toPanel(report: Report, chart: SideBySide, figures: readonly Figure[]): RowsPanel {
  const { low, high } = extentOf(figures);
  const rows = figures.map((figure) => toRow(report, chart, figure));
  return { axis: toSignedAxis(low, high, 4, sharedUnit(figures)), groups: [{ rows }] };
}

/** Figures in their order, in runs that one scale can show. */
function toRuns(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs: (readonly Figure[])[] = [];
  for (const figure of figures) {
    const longer = [...(runs.at(-1) ?? []), figure];
    if (runs.length > 0 && hasOneScale(longer)) runs[runs.length - 1] = longer;
    else runs.push([figure]);
  }
  return runs;
}

/**
 * Unlike figures in rows of their own, as dots: each row says what it counts. Those of unlike units, or of sizes that one
 * scale can't show, have scales of their own.
 */
function drawSideBySide(report: Report, chart: SideBySide): RowsDrawing {
  const runs = toRuns(pickFigures(report, chart.figures));
  const panels = runs.map((figures) => toPanel(report, chart, figures));
  const drawing = { kind: 'rows', size: 'large', panels } as const;
  if (panels.length === 1) return drawing;
  const isEach = runs.every(({ length }) => length === 1);
  return { ...drawing, apart: isEach ? drawingWords.ownScales : drawingWords.severalScales };
}

/** The written reason that lets unlike figures stand side by side. */
function reasonOf(report: Report, { figures }: SideBySide): string | undefined {
  const measures = new Set(pickFigures(report, figures).map(({ measure }) => measure.id));
  if (measures.size < 2) return undefined;
  return report.comparisons.find((one) => one.sideBySide && one.figures.every(({ id }) => figures.includes(id)))?.why;
}

/** Unlike figures that a comparison lets stand side by side. */
export const sideBySide = defineKind('side-by-side', schema, (chart) => ({
  figures: listed(chart.figures, 'figures'),
  rows: 'split',
  reason: (report) => reasonOf(report, chart),
  rules: (entries) => requireComparison(chart.figures, entries),
  draw: (report) => drawSideBySide(report, chart),
}));
