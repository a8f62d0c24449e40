import type { ChartMetadata } from '../derive/chart-metadata';
import type { CslItem } from '../derive/citation';

/** Columns that hold numbers; all others hold text. */
const NUMBERS: readonly string[] = ['value', 'low', 'high'];

function toField({ name, description }: ChartMetadata['columns'][number]) {
  const type = name === 'edition' ? 'integer' : NUMBERS.includes(name) ? 'number' : 'string';
  return { name, type, description };
}

/** Data Package names: small letters, digits, points, hyphens. */
const toName = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-');

/**
 * A report's charts as a Frictionless data package (specs.frictionlessdata.io, version 2): what `datapackage.json` says of
 * the CSV files beside it.
 */
export function toDataPackage(report: CslItem, charts: readonly ChartMetadata[]): object {
  const sources = new Map(charts.flatMap((chart) => chart.sources.map((source) => [source.id, source])));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: toName(report.id),
    title: report.title,
    ...(report.note === undefined ? {} : { description: report.note }),
    version: report.version,
    ...(report.URL === undefined ? {} : { homepage: report.URL }),
    contributors: [{ title: report.publisher, roles: ['publisher'] }],
    sources: [...sources.values()].map(({ title, URL }) => ({ title, ...(URL === undefined ? {} : { path: URL }) })),
    resources: charts.map(({ id, title, description, columns }) => ({
      name: toName(id),
      type: 'table',
      path: `charts/${id}.csv`,
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { fields: columns.map(toField), missingValues: [''] },
    })),
  };
}
