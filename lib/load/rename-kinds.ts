import { formerKinds } from '../kinds/list';
import type { Fault } from './fault';
import { entriesOf, isMap, type TreeMap } from './tree';

/** A report's tree with the names that kinds of charts have now, and a hint for each that had one from before. */
export function renameKinds(tree: TreeMap): { readonly tree: TreeMap; readonly hints: readonly Fault[] } {
  const hints: Fault[] = [];
  const charts = entriesOf(tree, 'charts').map(([id, chart]) => {
    const old = isMap(chart) ? chart['kind'] : undefined;
    const kind = typeof old === 'string' ? formerKinds.get(old) : undefined;
    if (!isMap(chart) || kind === undefined) return [id, chart] as const;
    hints.push({ path: ['charts', id, 'kind'], message: `${old} is called ${kind} now and still read; write ${kind}` });
    return [id, { ...chart, kind }] as const;
  });
  return hints.length === 0 ? { tree, hints } : { tree: { ...tree, charts: Object.fromEntries(charts) }, hints };
}
