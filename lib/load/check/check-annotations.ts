import type { AnnotationInput, ChartInput } from '../../schema/chart';
import type { Fault, Path } from '../fault';
import type { Checked } from './checked';
import { namesOf } from './references';

/** The figures that a chart has a mark for, which an annotation can point at. */
function drawnFigures(chart: ChartInput): readonly string[] {
  switch (chart.kind) {
    case 'series':
      return chart.points;
    case 'estimates':
      return [...chart.families, ...(chart.apart === undefined ? [] : [chart.apart])].flatMap(({ figures }) => figures);
    case 'steps':
      return [...chart.figures, ...(chart.target === undefined ? [] : [chart.target])];
    case 'call-up':
      return [chart.announced, chart.declared, ...chart.parts];
    case 'share':
      return [chart.figure, ...(chart.before === undefined ? [] : [chart.before]), ...chart.readings];
    case 'timeline':
      return [];
    case 'side-by-side':
      return chart.figures;
  }
}

/** Whether a chart has a time axis on which any date can stand. */
const hasTime = ({ kind }: ChartInput) => kind === 'series' || kind === 'steps';

/** Kinds that draw things in rows, each with room for one annotation. */
const isInRows = ({ kind }: ChartInput) =>
  kind === 'estimates' || kind === 'share' || kind === 'timeline' || kind === 'side-by-side';

/** Why an annotation can’t be drawn, and at which key; undefined if it can. */
function explain(chart: ChartInput, on: AnnotationInput['on']): { key: string; message: string } | undefined {
  const wanted = chart.kind === 'timeline' ? 'an event' : 'a figure';
  if ('figure' in on) {
    if (drawnFigures(chart).includes(on.figure)) return undefined;
    return { key: 'figure', message: `this chart doesn’t draw ${on.figure}; point at ${wanted} that it draws` };
  }
  if (hasTime(chart)) return undefined;
  if ('date' in on)
    return { key: 'date', message: `this chart has no axis for a date alone; point at ${wanted} that it draws` };
  if (chart.kind === 'timeline' && chart.events.includes(on.event)) return undefined;
  return { key: 'event', message: `this chart doesn’t draw ${on.event}; point at ${wanted} that it draws` };
}

function checkChart(chart: ChartInput, path: Path): Fault[] {
  const rows = new Set<string>();
  return chart.annotations.flatMap(({ on }, index): Fault[] => {
    const at = [...path, 'annotations', index, 'on'];
    const wrong = explain(chart, on);
    if (wrong !== undefined) return [{ path: [...at, wrong.key], message: wrong.message }];
    const [key = '', row = ''] = Object.entries(on)[0] ?? [];
    const again = isInRows(chart) && rows.has(row);
    rows.add(row);
    if (!again) return [];
    return [{ path: [...at, key], message: `${row} has an annotation already, and its row holds one; join the two` }];
  });
}

/** Annotations that their chart has nowhere to draw. A name in a chart that is misspelt may be the one meant. */
export function checkAnnotations({ tree, draft }: Checked): Fault[] {
  const figures = new Set(namesOf(tree, 'figures'));
  const events = new Set(namesOf(tree, 'events'));
  return [...draft.charts].flatMap(([id, chart]) => {
    const isKnown =
      drawnFigures(chart).every((figure) => figures.has(figure)) &&
      (chart.kind !== 'timeline' || chart.events.every((event) => events.has(event)));
    return isKnown ? checkChart(chart, ['charts', id]) : [];
  });
}
