import { formerKinds } from '../kinds/list';
import type { Fault } from './fault';
import { entriesOf, isMap, type TreeMap } from './tree';

/** What a chart is called now, and what to write in place of what it says. */
type Renamed = { readonly chart: TreeMap; readonly hints: readonly Fault[] };

/** A kind by the name that it has now. */
function renameKind({ chart, hints }: Renamed, path: Fault['path']): Renamed {
  const old = chart['kind'];
  const kind = typeof old === 'string' ? formerKinds.get(old) : undefined;
  if (kind === undefined) return { chart, hints };
  const message = `${old} is called ${kind} now and still read; write ${kind}`;
  return { chart: { ...chart, kind }, hints: [...hints, { path: [...path, 'kind'], message }] };
}

const written = (value: unknown) => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value));

/** The two bars that charts of parts had, as they are written now: what was announced, over what was declared of it. */
function renameBars({ chart, hints }: Renamed, path: Fault['path']): Renamed {
  const { announced, declared, parts, ...rest } = chart;
  if (chart['kind'] !== 'parts' || announced === undefined || declared === undefined || parts === undefined)
    return { chart, hints };
  const bars = [{ figure: announced }, { figure: declared, parts }];
  const entries = `{ figure: ${written(announced)} }, { figure: ${written(declared)}, parts: ${written(parts)} }`;
  const message = `announced, declared and parts are bars now and still read; write bars: [${entries}]`;
  return { chart: { ...rest, bars }, hints: [...hints, { path: [...path, 'announced'], message }] };
}

/** A report's tree with the names that charts have now, and a hint for each that had one from before. */
export function renameKinds(tree: TreeMap): { readonly tree: TreeMap; readonly hints: readonly Fault[] } {
  const charts = entriesOf(tree, 'charts').map(([id, chart]) => {
    const path = ['charts', id];
    return { id, now: isMap(chart) ? renameBars(renameKind({ chart, hints: [] }, path), path) : undefined, chart };
  });
  const hints = charts.flatMap(({ now }) => now?.hints ?? []);
  if (hints.length === 0) return { tree, hints };
  return {
    tree: { ...tree, charts: Object.fromEntries(charts.map(({ id, now, chart }) => [id, now?.chart ?? chart])) },
    hints,
  };
}
