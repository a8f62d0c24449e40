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

const byId = <Entry extends z.ZodType>(entry: Entry) => z.record(Id, entry);

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
  comparisons: z.array(ComparisonInput).default([]),
  /** Numbers of the article that are no figures, each with its reason; `npm run check -- --text` asks for them. */
  notFigures: z.array(NotFigureInput).default([]),
  charts: byId(ChartInput).default({}),
  corrections: z.array(CorrectionInput).default([]),
});
