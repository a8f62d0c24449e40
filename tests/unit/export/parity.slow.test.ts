import { beforeAll, describe, expect, test } from 'vitest';
import { chartContent } from '../../../lib/derive/chart-view';
import { toSourceMarks } from '../../../lib/derive/source-view';
import { differsClause } from '../../../lib/facts/drift-text';
import { figureText, ownLink } from '../../../lib/facts/said';
import { withoutIsolates } from '../../../lib/format/isolate';
import type { Figure, Report } from '../../../lib/schema/report';
import { loadExample, loadFlood, loadReal } from '../support/load-real';
import { readReportFiles, wordsOf } from '../support/read-report-files';

/*
 * What leaves the site says of each figure what the site says: its number, bound, hedge, unit, speaker, source and edition,
 * in every kind of file. PNG files are rasters of the SVG ones, which picture.test compares.
 */

const reports: readonly Report[] = [
  loadReal(),
  loadFlood(),
  loadExample('aids-2024'),
  loadExample('first-figures-2024'),
  loadExample('book-fair-2024'),
];
/** The words of every file, by report and path. */
const files = new Map<Report, ReadonlyMap<string, string>>();

beforeAll(async () => {
  for (const report of reports)
    files.set(report, new Map([...(await readReportFiles(report))].map(([path, text]) => [path, wordsOf(path, text)])));
}, 600_000);

/** A text without what a file's form does to it: line breaks, quotes of JSON and CSV, signs of BibTeX and XML. */
const bare = (text: string) =>
  text
    .replaceAll(/\\(?=[&%$#_])/g, '')
    .replaceAll(/\\text\w+\{\}|[\\"'\s]+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .toLowerCase();

/** What each file says of a figure. A card has the lost hedge instead of one that is there no more. */
function partsOf(report: Report, figure: Figure): Readonly<Record<string, readonly string[]>> {
  const { number, bound, full, text, best } = figureText(figure);
  const marks = toSourceMarks(report, [ownLink(figure).source]);
  const speaker = figure.said.speaker;
  return {
    number: [number],
    bound: bound === undefined ? [] : [bound],
    hedges: [...figure.said.hedges],
    // What is counted stands within a range with a best value.
    unit: best === undefined ? [full.replace(text, '').trim()] : [figure.measure.unit],
    speaker: figure.derived === undefined ? [[speaker.name, speaker.short ?? speaker.name].join('|')] : [],
    source: marks.map(({ title }) => title.replace(/, .*/, '')),
    edition: [String(report.head.edition)],
  };
}

/** What is missing of a figure in a file. */
function missing(report: Report, figure: Figure, path: string): readonly string[] {
  const words = bare(files.get(report)?.get(path) ?? '');
  return Object.entries(partsOf(report, figure)).flatMap(([name, parts]) =>
    parts
      .filter((part) => !part.split('|').some((one) => words.includes(bare(withoutIsolates(one)))))
      .map((part) => `${report.id}/${path}: ${figure.id}: ${name} “${part}”`),
  );
}

const chartFiles = ['.svg', '-dark.svg', '-square.svg', '.json', '.zip/ID.csv', '.zip/ID.metadata.json', '.zip/ID.svg'];
const figureFiles = [
  'cite/figure-ID.bib',
  'cite/figure-ID.ris',
  'cite/figure-ID.csl.json',
  'figures/ID/card.svg',
  'json-ld/ID.json',
];

describe('every file says all of a figure', () => {
  test.each(reports.map((report) => [report.id, report] as const))('%s: a chart’s', (_, report) => {
    const faults = [...report.charts.values()].flatMap((chart) => {
      const paths = [
        ...chartFiles.map((ending) => `charts/${chart.id}${ending.replace('ID', chart.id)}`),
        `report.zip/charts/${chart.id}.csv`,
        `embed/${chart.id}.html`,
      ];
      return paths.flatMap((path) =>
        chartContent(report, chart).figures.flatMap((figure) => missing(report, figure, path)),
      );
    });
    expect(faults).toEqual([]);
  });

  test.each(reports.map((report) => [report.id, report] as const))('%s: a figure’s', (_, report) => {
    const faults = [...report.figures.values()].flatMap((figure) =>
      figureFiles.flatMap((path) => missing(report, figure, path.replace('ID', figure.id))),
    );
    expect(faults).toEqual([]);
  });

  test.each(reports.map((report) => [report.id, report] as const))('%s: the PowerPoint file', (_, report) => {
    const shown = [...report.charts.values()].flatMap((chart) => chartContent(report, chart).figures);
    const faults = [...new Set(shown)].flatMap((figure) => missing(report, figure, 'deck.pptx'));
    expect(faults).toEqual([]);
  });

  test('and what was lost on its way stands on its card', () => {
    for (const report of reports)
      for (const figure of report.figures.values()) {
        const lost = withoutIsolates(differsClause(figure) ?? '');
        expect(bare(files.get(report)?.get(`figures/${figure.id}/card.svg`) ?? '')).toContain(
          bare(lost.split(' ')[0] ?? ''),
        );
      }
  });
});
