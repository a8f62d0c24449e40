import { plain } from '../facts/prose-view';
import { anchorAddress } from '../format/address';
import type { Chart, Report } from '../schema/report';
import { pictureWords } from '../words/picture';
import { type ChartView, chartContent, toChartView } from './chart-view';
import { citeReport } from './imprint';

/** A chart as it leaves the page: everything that is said of it, as plain text, around its drawing. */
export type PictureView = Pick<ChartView, 'id' | 'report' | 'kicker' | 'alt' | 'drawing'> & {
  readonly headline: string;
  readonly subtitle: string;
  /** Why unlike figures may stand side by side, notes, what is counted, and who says so with the documents, in this order. */
  readonly small: readonly string[];
  /** What it is from, its edition and, where the site's address is known, its address. */
  readonly imprint: string;
};

/** A chart as its picture shows it. */
export function toPictureView(report: Report, chart: Chart, view = toChartView(report, chart)): PictureView {
  const { id, kicker, alt, drawing, headline, subtitle, notes, reason, says } = view;
  const speakers = says.map(({ text, marks }) =>
    pictureWords.speaker(
      text,
      marks.map(({ title }) => title),
    ),
  );
  const { figures, series } = chartContent(report, chart);
  const units = [...new Set([...figures, ...series].map(({ measure }) => measure.unit))];
  return {
    id,
    report: report.id,
    kicker,
    alt,
    drawing,
    headline: plain(headline),
    subtitle: plain(subtitle),
    small: [
      ...(reason === undefined ? [] : [plain(reason)]),
      ...notes.map((note) => `${pictureWords.note}${plain(note)}`),
      `${pictureWords.unit}${units.join('; ')}.`,
      `${pictureWords.whoSaysSo}${speakers.join('; ')}.`,
    ],
    imprint: citeReport(report, anchorAddress(report.id, chart.id)),
  };
}
