import { aboutChart } from '../kinds/list';
import type { AnyChart } from '../schema/chart';
import type { LinkInput } from '../schema/link';
import type { Draft } from './draft';

type Carried = { readonly chain: readonly LinkInput[]; readonly relays: readonly LinkInput[] };

/** Numbers sources as they are met, each followed by those that carried it. */
class Numbering {
  readonly numbers = new Map<string, number>();

  constructor(readonly draft: Draft) {}

  source(id: string): void {
    const source = this.draft.sources.get(id);
    if (source === undefined || this.numbers.has(id)) return;
    this.numbers.set(id, this.numbers.size + 1);
    for (const carrier of source.seenIn ?? []) this.source(carrier);
  }

  links(links: readonly LinkInput[]): void {
    for (const link of links) this.source(link.source);
  }

  figures(ids: readonly (string | undefined)[]): void {
    for (const id of ids) this.links(this.draft.figures.get(id ?? '')?.chain ?? []);
  }

  event(id: string): void {
    const event = this.draft.events.get(id);
    if (event === undefined) return;
    this.links(event.chain);
    if (event.precise !== undefined) this.source(event.precise.source);
  }

  series(id: string): void {
    const series = this.draft.series.get(id);
    if (series !== undefined) this.source(series.source);
  }

  chart(chart: AnyChart): void {
    const { series, figures, levels, events } = aboutChart(chart);
    for (const { id } of series) this.series(id);
    this.figures([...figures, ...levels].map(({ id }) => id));
    for (const { id } of events) this.event(id);
    for (const { on, sources } of chart.annotations) {
      for (const id of sources ?? []) this.source(id);
      if ('figure' in on) this.figures([on.figure]);
      if ('event' in on) this.event(on.event);
    }
  }

  statements(): void {
    for (const statement of this.draft.statements.values()) this.links(statement.chain);
  }

  sections(): void {
    for (const section of this.draft.head.sections ?? []) {
      const chart = section.kind === 'chart' ? this.draft.charts.get(section.chart) : undefined;
      if (chart !== undefined) this.chart(chart);
      if (section.kind === 'figures') this.figures(section.figures);
      if (section.kind === 'statements') this.statements();
    }
  }

  relays(entries: ReadonlyMap<string, Carried>): void {
    for (const { relays } of entries.values()) this.links(relays);
  }
}

/**
 * The number of each source, from 1, in the order in which the report first cites it: the article, the headline figures,
 * the sections in their order, then statements, events and what is left.
 */
export function numberSources(draft: Draft): ReadonlyMap<string, number> {
  const numbering = new Numbering(draft);
  numbering.source(draft.head.article ?? '');
  numbering.figures(draft.head.lead ?? []);
  numbering.sections();
  numbering.statements();
  for (const id of draft.events.keys()) numbering.event(id);
  numbering.figures([...draft.figures.keys()]);
  for (const id of draft.series.keys()) numbering.series(id);
  for (const entries of [draft.figures, draft.statements, draft.events]) numbering.relays(entries);
  for (const id of draft.sources.keys()) numbering.source(id);
  return numbering.numbers;
}
