import type { ChartMetadata } from '../derive/chart-metadata';
import { dataWords } from '../words/data';

const { readMe } = dataWords;

/** A text in Markdown as it reads, whatever signs are in it. */
const plain = (text: string) => text.replaceAll(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** The readme of a chart's package, in Markdown. */
export function writeChartReadMe({ title, subtitle, notes, citation, columns }: ChartMetadata): string {
  return writeReadMe(title, [
    plain(subtitle),
    readMe.chart,
    readMe.says,
    list(notes.map(plain)),
    `## ${readMe.columns}\n\n${list(columns.map(({ name, description }) => `\`${name}\`: ${plain(description)}`))}`,
    `## ${readMe.cite}\n\n${plain(citation)}`,
    `## ${readMe.licence}\n\n${readMe.licenceText}`,
  ]);
}

/** The readme of a report's package. */
export function writeReportReadMe(title: string, citation: string): string {
  return writeReadMe(title, [
    readMe.report,
    readMe.says,
    `## ${readMe.cite}\n\n${plain(citation)}`,
    `## ${readMe.licence}\n\n${readMe.licenceText}`,
  ]);
}

function writeReadMe(title: string, parts: readonly string[]): string {
  return `${[`# ${plain(title)}`, ...parts].join('\n\n')}\n`;
}
