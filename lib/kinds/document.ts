import { z } from 'zod';
import { AgentInput } from '../schema/agent';
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
import { ChartInput } from './list';

/** Entries by their names; what is said of one is said of all. */
const byId = <Entry extends z.ZodType>(entry: Entry) => z.record(Id, entry).meta({ description: entry.description });
const list = <Entry extends z.ZodType>(entry: Entry) =>
  z.array(entry).default([]).meta({ description: entry.description });

/** A report as its YAML files hold it, read as one document. */
export const ReportDocument = z.strictObject({
  report: ReportHead,
  agents: byId(AgentInput),
  sources: byId(SourceInput),
  measures: byId(MeasureInput),
  figures: byId(FigureInput),
  events: byId(EventInput).default({}),
  statements: byId(StatementInput).default({}),
  series: byId(SeriesInput).default({}),
  comparisons: list(ComparisonInput),
  notFigures: list(NotFigureInput),
  charts: byId(ChartInput).default({}),
  corrections: list(CorrectionInput),
});
