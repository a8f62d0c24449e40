import type { z } from 'zod';
import { joinAnd, joinOr } from '../format/join-words';
import { ReportDocument } from '../kinds/document';
import { ChartInput } from '../kinds/list';
import { AgentInput } from '../schema/agent';
import type { AnyChart } from '../schema/chart';
import { ComparisonInput } from '../schema/comparison';
import { CorrectionInput } from '../schema/correction';
import { EventInput } from '../schema/event';
import { FigureInput } from '../schema/figure';
import { ReportHead } from '../schema/head';
import { MeasureInput } from '../schema/measure';
import { NotFigureInput } from '../schema/not-figure';
import { SeriesInput } from '../schema/series';
import { SourceInput } from '../schema/source';
import { StatementInput } from '../schema/statement';
import { Id } from '../schema/text';
import { checkShape } from './check-shape';
import type { Fault, Path } from './fault';
import { keepZeros } from './keep-zeros';
import { findNearest } from './nearest';
import { addOwnLinks } from './own-figures';
import type { Places } from './places';
import { entriesOf, isMap, type Tree, type TreeMap } from './tree';

/** The entries of a report that have their shape; what hasn't is left out. Nothing is known yet of how they agree. */
export type Draft = {
  /** The keys of `report:` that have their shape; all of them in `wholeHead`, or none. */
  readonly head: { readonly [Key in keyof ReportHead]?: ReportHead[Key] | undefined };
  readonly wholeHead: ReportHead | undefined;
  readonly agents: ReadonlyMap<string, AgentInput>;
  readonly sources: ReadonlyMap<string, SourceInput>;
  readonly measures: ReadonlyMap<string, MeasureInput>;
  readonly figures: ReadonlyMap<string, FigureInput>;
  readonly events: ReadonlyMap<string, EventInput>;
  readonly statements: ReadonlyMap<string, StatementInput>;
  readonly series: ReadonlyMap<string, SeriesInput>;
  readonly charts: ReadonlyMap<string, AnyChart>;
  /** By their place in the list, from 0. */
  readonly comparisons: ReadonlyMap<number, ComparisonInput>;
  readonly notFigures: ReadonlyMap<number, NotFigureInput>;
  readonly corrections: ReadonlyMap<number, CorrectionInput>;
};

/** A head of which some keys are wrong; made once, as that takes longer than it takes to check one. */
const PartialHead = ReportHead.partial();

/** Checks the shapes of a report's entries one by one, so that one that is wrong doesn't hide the others. */
class Shaper {
  readonly faults: Fault[] = [];

  constructor(
    readonly tree: TreeMap,
    readonly places: Places,
  ) {}

  #value(key: string): Tree | undefined {
    return Object.hasOwn(this.tree, key) ? this.tree[key] : undefined;
  }

  one<Schema extends z.ZodType>(schema: Schema, value: Tree, path: Path): z.output<Schema> | undefined {
    const shaped = checkShape(schema, value, path, this.places);
    if ('value' in shaped) return shaped.value;
    for (const fault of shaped.faults) this.faults.push(fault);
    return undefined;
  }

  map<Schema extends z.ZodType>(key: string, schema: Schema): Map<string, z.output<Schema>> {
    const value = this.#value(key);
    if (value !== undefined && !isMap(value))
      this.faults.push({ path: [key], message: 'not a map of names; write entries under it, or leave the key out' });
    const shaped = new Map<string, z.output<Schema>>();
    for (const [id, entry] of entriesOf(this.tree, key)) {
      const named = this.one(Id, id, [key, id]);
      const good = this.one(schema, entry, [key, id]);
      if (named !== undefined && good !== undefined) shaped.set(id, good);
    }
    return shaped;
  }

  list<Schema extends z.ZodType>(key: string, schema: Schema): Map<number, z.output<Schema>> {
    const value = this.#value(key) ?? [];
    const shaped = new Map<number, z.output<Schema>>();
    if (!Array.isArray(value)) {
      this.faults.push({ path: [key], message: 'not a list; write [], or entries after hyphens' });
      return shaped;
    }
    for (const [index, entry] of value.entries()) {
      const good = this.one(schema, entry, [key, index]);
      if (good !== undefined) shaped.set(index, good);
    }
    return shaped;
  }

  head(): Pick<Draft, 'head' | 'wholeHead'> {
    const value = this.#value('report');
    if (value === undefined) return { head: {}, wholeHead: undefined };
    const wholeHead = this.one(ReportHead, value, ['report']);
    if (wholeHead !== undefined) return { head: wholeHead, wholeHead };
    const wrong = new Set(this.faults.map((fault) => fault.path[1]));
    const rest = isMap(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key))) : {};
    const partial = PartialHead.safeParse(rest);
    return { head: partial.success ? partial.data : {}, wholeHead: undefined };
  }

  keys(complete: boolean): void {
    const known = Object.keys(ReportDocument.shape);
    const misspelt = new Set<string>();
    for (const key of Object.keys(this.tree).filter((name) => !known.includes(name))) {
      const nearest = findNearest(key, known);
      if (nearest !== undefined) misspelt.add(nearest);
      const meant = nearest === undefined ? `remove it, or use ${joinOr(known)}` : `did you mean ${nearest}?`;
      this.faults.push({ path: [key], message: `not a key here; ${meant}`, isFirst: true });
    }
    const needed = ['report', 'agents', 'sources', 'measures', 'figures'];
    const missing = needed.filter((key) => complete && !misspelt.has(key) && !Object.hasOwn(this.tree, key));
    if (missing.length > 0)
      this.faults.push({
        path: [],
        message: `the report lacks ${joinAnd(missing)}; write ${missing.map((key) => `${key}:`).join(' and ')}`,
        isFirst: true,
      });
  }
}

/**
 * Checks the shape of everything in a report.
 * @param complete whether all of the report's files could be read; if not, a missing key may stand in one that couldn't.
 */
export function toDraft(tree: TreeMap, places: Places, complete: boolean): { draft: Draft; faults: readonly Fault[] } {
  const shaper = new Shaper(tree, places);
  shaper.keys(complete);
  const head = shaper.head();
  const draft: Draft = {
    ...head,
    agents: shaper.map('agents', AgentInput),
    sources: shaper.map('sources', SourceInput),
    measures: shaper.map('measures', MeasureInput),
    figures: keepZeros(addOwnLinks(shaper.map('figures', FigureInput), head.head.updated), places),
    events: shaper.map('events', EventInput),
    statements: shaper.map('statements', StatementInput),
    series: shaper.map('series', SeriesInput),
    charts: shaper.map('charts', ChartInput),
    comparisons: shaper.list('comparisons', ComparisonInput),
    notFigures: shaper.list('notFigures', NotFigureInput),
    corrections: shaper.list('corrections', CorrectionInput),
  };
  return { draft, faults: shaper.faults };
}
