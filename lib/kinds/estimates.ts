import { z } from 'zod';
import { pick, pickFigures } from '../facts/lookup';
import { toPlainText } from '../facts/prose-view';
import { chartKeys } from '../schema/chart';
import type { Report } from '../schema/report';
import { idOf, Prose } from '../schema/text';
import { toFittingAxis, toSignedAxis } from './axis';
import type { RowsDrawing, RowsPanel } from './drawing';
import { defineKind, listed } from './kind';
import { levelsOf, toAcross } from './level';
import { toReference } from './mark';
import { measuresOf, requireOneMeasure } from './measures';
import { extentOf, nameApart, saySubOnce, sharedUnit, toNotedRow } from './row';

/** A named group of figures that rest on one another, or share what is known of their method. */
const Family = z.strictObject({
  heading: Prose.max(120).meta({ description: 'What they share.', examples: ['Counted by hand'] }),
  figures: z
    .array(idOf.figure)
    .min(1)
    .meta({ description: 'The figures.', examples: [['toll-police', 'toll-ngo']] }),
});

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('estimates'),
    families: z
      .array(Family)
      .min(1)
      .meta({
        description: 'Figures of one measure, in groups that rest on one another or share a method.',
        examples: [[{ heading: 'Counted by hand', figures: ['toll-police', 'toll-ngo'] }]],
      }),
    reference: idOf.figure.optional().meta({
      description: 'The figure whose value runs down through all rows.',
      examples: ['toll-police'],
    }),
    apart: Family.optional().meta({
      description: 'Another measure, on a scale of its own under the rest.',
      examples: [{ heading: 'Missing', figures: ['missing-police'] }],
    }),
  })
  .meta({
    title: 'Chart: estimates',
    description: 'Estimates of one measure as dots in rows, each with its bound or interval, in families.',
  });
type Estimates = z.infer<typeof schema>;

/** The estimates of one measure in families, with the figure and the levels that run across them. */
function toMain(report: Report, chart: Estimates): RowsPanel {
  const all = pickFigures(
    report,
    chart.families.flatMap((family) => family.figures),
  );
  const reference = chart.reference === undefined ? undefined : pick(report.figures, chart.reference);
  const levels = levelsOf(report, chart, all);
  const { low, high } = extentOf([...all, ...levels, ...(reference === undefined ? [] : [reference])]);
  const panel: RowsPanel = {
    axis: toFittingAxis(low, high, 5, sharedUnit(all)),
    groups: chart.families.map((family) => ({
      heading: toPlainText(report, family.heading),
      rows: pickFigures(report, family.figures).map((figure) => toNotedRow(report, chart, figure)),
    })),
    ...(reference === undefined ? {} : { reference: toReference(reference) }),
    levels: toAcross(report, chart, levels),
  };
  return saySubOnce(nameApart(panel, all));
}

/** Another measure on a scale of its own, from zero. */
function toApart(report: Report, chart: Estimates, { heading, figures }: z.infer<typeof Family>): RowsPanel {
  const apart = pickFigures(report, figures);
  const levels = levelsOf(report, chart, apart);
  const { low, high } = extentOf([...apart, ...levels]);
  const panel: RowsPanel = {
    title: toPlainText(report, heading),
    axis: toSignedAxis(low, high, 4, sharedUnit(apart)),
    groups: [{ rows: apart.map((figure) => toNotedRow(report, chart, figure)) }],
    levels: toAcross(report, chart, levels),
  };
  return nameApart(panel, apart);
}

/** Estimates of one measure in families, and apart from them another measure. */
function drawEstimates(report: Report, chart: Estimates): RowsDrawing {
  const apart = chart.apart === undefined ? [] : [toApart(report, chart, chart.apart)];
  return { kind: 'rows', size: 'plain', panels: [toMain(report, chart), ...apart] };
}

/** Estimates of one measure, each with its bound or interval. */
export const estimates = defineKind('estimates', schema, (chart) => {
  const { families, reference, apart } = chart;
  const figures = families.flatMap((family) => family.figures);
  return {
    figures: [
      ...families.flatMap((family, index) => listed(family.figures, 'families', index, 'figures')),
      ...listed(apart?.figures ?? [], 'apart', 'figures'),
    ],
    rows: 'split',
    drawsLevels: true,
    rules: (entries) => [
      ...requireOneMeasure(measuresOf(entries, [...figures, reference]), 'families'),
      ...requireOneMeasure(measuresOf(entries, apart?.figures ?? []), 'apart'),
    ],
    draw: (report) => drawEstimates(report, chart),
  };
});
