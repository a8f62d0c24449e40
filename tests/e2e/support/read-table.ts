import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { toPlain } from './shown-figure';
import { readFile } from './site';

/** A row of a table or a file by the heads of its columns. */
export type Row = Readonly<Record<string, string>>;

/** The rows of the table under a chart, on the page of an address. */
export function readTable(address: string, chart: string): readonly Row[] {
  const $ = load(readFile(address));
  const textOf = (cell: Parameters<typeof $>[0]) => toPlain($(cell).text());
  const heads = $(`#${chart} thead th`)
    .get()
    .map((head) => textOf(head));
  return $(`#${chart} tbody tr`)
    .get()
    .map((row) =>
      Object.fromEntries(
        $(row)
          .children()
          .get()
          .map((cell, index) => [heads[index] ?? '', textOf(cell)]),
      ),
    );
}

/** The rows of the file that a report offers of a chart. */
export function readCsv(report: string, chart: string): readonly Row[] {
  return parseCsv(readFile(`/${report}/charts/${chart}.csv`), { columns: true, bom: true }) as Row[];
}
