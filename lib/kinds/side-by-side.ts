import { z } from 'zod';
import { pickFigures } from '../facts/lookup';
import { joinAnd } from '../format/join-words';
import { chartKeys } from '../schema/chart';
import type { Report } from '../schema/report';
import { idOf } from '../schema/text';
import { natures } from '../words/natures';
import { toSignedAxis } from './axis';
import type { Row, RowsDrawing } from './drawing';
import { defineKind, type Entries, fromZero, listed, type Wrong } from './kind';
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
      'Unlike figures as dots in rows of their own. A comparison with `sideBySide: true` must allow it, and its reason prints with it.',
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

/** Unlike figures in rows of their own, as dots: each row says what it counts. */
function drawSideBySide(report: Report, chart: SideBySide): RowsDrawing {
  const figures = pickFigures(report, chart.figures);
  const rows = figures.map((figure): Row => {
    const row = toNotedRow(report, chart, figure);
    const nature = natures[figure.said.last.nature ?? 'unstated'].name;
    return { ...row, name: figure.name, sub: `${nature}; ${figure.measure.unit}`, aside: saidLines(report, figure) };
  });
  const { low, high } = extentOf(figures);
  return {
    kind: 'rows',
    size: 'large',
    panels: [{ axis: toSignedAxis(low, high, 4, sharedUnit(figures)), groups: [{ rows }] }],
  };
}

/** Unlike figures that a comparison lets stand side by side. */
export const sideBySide = defineKind('side-by-side', schema, (chart) => ({
  figures: fromZero(listed(chart.figures, 'figures')),
  rows: 'split',
  compared: true,
  rules: (entries) => requireComparison(chart.figures, entries),
  draw: (report) => drawSideBySide(report, chart),
}));
