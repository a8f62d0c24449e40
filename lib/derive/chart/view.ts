import type { ProseView } from '../../facts/prose-view';
import type { Drawing } from '../../kinds/drawing';
import type { SourceMark } from '../source-view';
import type { TableView } from '../table-view';

/** A chart as every surface shows it: headline, drawing, notes, who says so, table. */
export type ChartView = {
  readonly id: string;
  readonly report: string;
  readonly kind: string;
  readonly kicker: string;
  readonly headline: ProseView;
  readonly subtitle: ProseView;
  readonly text: readonly ProseView[];
  /** Alternative text: chart type, of what data, where what matters. */
  readonly alt: string;
  readonly notes: readonly ProseView[];
  /** The written reason why unlike figures may stand side by side here. */
  readonly reason?: ProseView;
  readonly says: readonly { readonly text: string; readonly marks: readonly SourceMark[] }[];
  readonly table: TableView;
  readonly csv: { readonly href: string; readonly size: string };
  readonly drawing: Drawing;
};
