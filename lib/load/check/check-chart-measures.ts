import type { ChartInput } from '../../schema/chart';
import type { Fault, Path } from '../fault';
import { joinAnd } from '../join-words';
import type { Checked } from './checked';
import { select } from './select';

type Chart<Kind extends ChartInput['kind']> = Extract<ChartInput, { kind: Kind }>;
type Draft = Checked['draft'];

/** The measures of some figures and series that are known, each once. */
function measuresOf(
  draft: Draft,
  figures: readonly (string | undefined)[],
  series: readonly string[] = [],
): readonly string[] {
  const measures = [
    ...series.map((id) => draft.series.get(id)?.measure),
    ...figures.map((id) => draft.figures.get(id ?? '')?.measure),
  ];
  return [...new Set(measures.filter((measure) => measure !== undefined))];
}

/** Refuses more than one measure on one scale. */
function requireOneMeasure(measures: readonly string[], path: Path): Fault[] {
  if (measures.length < 2) return [];
  const message = `sets unlike measures on one scale: ${joinAnd(measures)}; draw figures of one measure, or use kind: side-by-side with a comparison that says why`;
  return [{ path, message }];
}

/** Unlike figures side by side need a comparison of just these, which says why they may stand so. */
function checkSideBySide({ figures }: Chart<'side-by-side'>, path: Path, draft: Draft): Fault[] {
  const measures = measuresOf(draft, figures);
  if (measures.length < 2) return [];
  const drawn = new Set(figures);
  const allowed = [...draft.comparisons.values()].some(
    (comparison) =>
      comparison.sideBySide &&
      new Set(comparison.figures).size === drawn.size &&
      comparison.figures.every((id) => drawn.has(id)),
  );
  if (allowed) return [];
  const message = `sets unlike measures side by side, ${joinAnd(measures)}, and no comparison allows it; write one with figures: [${figures.join(', ')}], sideBySide: true and why:`;
  return [{ path: [...path, 'figures'], message }];
}

/** Shares on one bar must be shares of one whole. */
function checkShare(chart: Chart<'share'>, path: Path, draft: Draft): Fault[] {
  const share = draft.measures.get(draft.figures.get(chart.figure)?.measure ?? '');
  if (share === undefined) return [];
  if (share.unit !== 'per cent')
    return [
      { path: [...path, 'figure'], message: `${chart.figure} is counted in ${share.unit}; write a figure in per cent` },
    ];
  const others = [
    ...(chart.before === undefined ? [] : [{ id: chart.before, at: [...path, 'before'] }]),
    ...chart.readings.map((id, index) => ({ id, at: [...path, 'readings', index] })),
  ];
  return others.flatMap(({ id, at }) => {
    const measure = draft.measures.get(draft.figures.get(id)?.measure ?? '');
    if (measure === undefined || (measure.unit === 'per cent' && measure.whole === share.whole)) return [];
    return [
      {
        path: at,
        message: `${id} is not a share of ${share.whole ?? 'the same whole'}; write one that is, or remove it`,
      },
    ];
  });
}

/** What was declared counts what was announced; the parts count what was declared, and are no more than it. */
function checkCallUp(chart: Chart<'call-up'>, path: Path, draft: Draft): Fault[] {
  const figures = [chart.announced, chart.declared, ...chart.parts];
  const partOf = (id: string) => draft.figures.get(id)?.partOf;
  const own = figures.filter((id) => partOf(id) !== chart.declared);
  return requireOneMeasure(measuresOf(draft, own), path);
}

function checkChart(chart: ChartInput, path: Path, draft: Draft): Fault[] {
  switch (chart.kind) {
    case 'series':
      return requireOneMeasure(measuresOf(draft, chart.points, chart.series), path);
    case 'estimates': {
      const figures = chart.families.flatMap((family) => family.figures);
      return [
        ...requireOneMeasure(measuresOf(draft, [...figures, chart.reference]), [...path, 'families']),
        ...requireOneMeasure(measuresOf(draft, chart.apart?.figures ?? []), [...path, 'apart']),
      ];
    }
    case 'steps':
      return requireOneMeasure(measuresOf(draft, [...chart.figures, chart.target]), path);
    case 'call-up':
      return checkCallUp(chart, path, draft);
    case 'share':
      return checkShare(chart, path, draft);
    case 'timeline':
      return [];
    case 'side-by-side':
      return checkSideBySide(chart, path, draft);
  }
}

/** Charts that set unlike numbers on one scale, or side by side without a reason. */
export function checkChartMeasures({ tree, draft }: Checked): Fault[] {
  // A comparison that lacks its shape may be the one that allows a chart.
  const isWhole = select(tree, 'comparisons.*').length === draft.comparisons.size;
  const charts = [...draft.charts].filter(([, { kind }]) => isWhole || kind !== 'side-by-side');
  return charts.flatMap(([id, chart]) => checkChart(chart, ['charts', id], draft));
}
