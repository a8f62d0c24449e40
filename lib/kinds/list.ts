import { z } from 'zod';
import type { AnyChart } from '../schema/chart';
import { bars } from './bars';
import { change } from './change';
import { estimates } from './estimates';
import type { About } from './kind';
import { parts } from './parts';
import { series } from './series';
import { share } from './share';
import { sideBySide } from './side-by-side';
import { steps } from './steps';
import { timeline } from './timeline';

/** Every kind of chart. A new one is a file beside this one and an entry here. */
const kinds = [series, estimates, bars, change, steps, parts, share, timeline, sideBySide] as const;

const [first, ...others] = kinds;

export const ChartInput = z.discriminatedUnion('kind', [first.schema, ...others.map(({ schema }) => schema)]).meta({
  title: 'Every chart',
  description: 'A drawing of figures, events or series. `kind` says which drawing; each has the keys that it needs.',
});

/** Names that kinds had before; data that still have one are read as before, and the check says what to write. */
export const formerKinds: ReadonlyMap<string, string> = new Map([['call-up', 'parts']]);

/** What the kind of a chart knows of it. Throws where no kind has that name. */
export function aboutChart(chart: AnyChart): About {
  const own = kinds.find(({ kind }) => kind === chart.kind);
  if (own === undefined) throw new Error(`no kind of chart is called ${chart.kind}`);
  return own.about(chart);
}
