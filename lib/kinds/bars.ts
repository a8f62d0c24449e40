import { z } from 'zod';
import { pickFigures } from '../facts/lookup';
import { toPlainText } from '../facts/prose-view';
import { chartKeys } from '../schema/chart';
import type { Report } from '../schema/report';
import { idOf, Prose } from '../schema/text';
import { toSignedAxis } from './axis';
import type { RowsDrawing } from './drawing';
import { defineKind, listed } from './kind';
import { requireNoRank } from './lengths';
import { levelsOf, toAcross } from './level';
import { measuresOf, requireOneMeasure } from './measures';
import { extentOf, saySubOnce, sharedUnit, toNamedRow } from './row';

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('bars'),
    groups: z
      .array(
        z.strictObject({
          heading: Prose.max(120)
            .optional()
            .meta({ description: 'What they share.', examples: ['By region'] }),
          figures: z
            .array(idOf.figure)
            .min(1)
            .meta({ description: 'A bar each, named after its figure.', examples: [['fall-africa', 'fall-asia']] }),
        }),
      )
      .min(1)
      .meta({
        description: 'What is drawn, from the top down, in one group or several.',
        examples: [
          [{ figures: ['growth-q1', 'growth-q2'] }],
          [{ figures: ['fall-world'] }, { heading: 'By region', figures: ['fall-africa', 'fall-asia'] }],
        ],
      }),
  })
  .meta({
    title: 'Chart: bars',
    description:
      'Figures of one measure as bars to either side of one zero line, in the order given, in groups where they have some.',
  });
type Bars = z.infer<typeof schema>;

/** Bars to either side of one zero line, their numbers with their signs beside them. */
function drawBars(report: Report, chart: Bars): RowsDrawing {
  const figures = pickFigures(
    report,
    chart.groups.flatMap((group) => group.figures),
  );
  const levels = levelsOf(report, chart, figures);
  const { low, high } = extentOf([...figures, ...levels]);
  const groups = chart.groups.map(({ heading, figures: ids }) => ({
    ...(heading === undefined ? {} : { heading: toPlainText(report, heading) }),
    rows: pickFigures(report, ids).map((figure) => toNamedRow(report, chart, figure)),
  }));
  const panel = saySubOnce({ shape: 'bars', axis: toSignedAxis(low, high, 4, sharedUnit(figures)), groups });
  return { kind: 'rows', size: 'plain', panels: [{ ...panel, levels: toAcross(report, chart, levels) }] };
}

/** Categories of one measure. */
export const bars = defineKind('bars', schema, (chart) => {
  const figures = chart.groups.flatMap((group) => group.figures);
  return {
    figures: chart.groups.flatMap((group, index) => listed(group.figures, 'groups', index, 'figures')),
    rows: 'split',
    drawsLevels: true,
    rules: (entries) => [
      ...requireOneMeasure(measuresOf(entries, figures), 'groups'),
      ...requireNoRank(entries, measuresOf(entries, figures), 'bars', 'groups'),
    ],
    draw: (report) => drawBars(report, chart),
  };
});
