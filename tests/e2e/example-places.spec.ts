import { expect, test } from '@playwright/test';
import { AIDS, ECONOMIES } from './support/example';
import { type ReadPlot, readPlot } from './support/read-plot';

/* Two reports beside the bundled one, as they are built: each mark stands at its number and time, on page, paper and slide. */

/** Marks with where they stand: a number alone across a row, or a year and a number on a plot over time. */
type Places = Readonly<Record<string, number | readonly [year: number, value: number]>>;

/** A chart's marks on one scale. */
type Scale = {
  readonly report: string;
  readonly chart: string;
  /** Which of its scales, where it has several beside each other. */
  readonly panel?: number;
  /** Its slide and the scale on it, where they differ. */
  readonly slide?: { readonly id: string; readonly panel?: number };
  readonly marks: Places;
};

const scales: readonly Scale[] = [
  {
    report: AIDS,
    chart: 'deaths-over-time',
    marks: { 'deaths-2010': [2010.5, 1_300_000], 'deaths-2023': [2023.5, 630_000], 'deaths-target': [2025, 250_000] },
  },
  {
    report: AIDS,
    chart: 'estimates-2023',
    panel: 0,
    marks: { 'infections-unaids-2023': 1_300_000, 'infections-2023': 1_300_000 },
  },
  {
    report: AIDS,
    chart: 'estimates-2023',
    panel: 1,
    slide: { id: 'estimates-2023-2', panel: 0 },
    marks: { 'deaths-unaids-2023': 630_000, 'deaths-2023': 630_000 },
  },
  {
    report: AIDS,
    chart: 'with-hiv-2023',
    panel: 0,
    marks: { 'with-hiv-unaids-2023': 39_900_000, 'with-hiv': 39_900_000 },
  },
  {
    report: ECONOMIES,
    chart: 'two-editions',
    marks: { 'euro-fall-first': [2020.375, -12.1], 'euro-fall-revised': [2020.375, -11.6] },
  },
  {
    report: ECONOMIES,
    chart: 'us-three-estimates',
    marks: {
      'us-growth-advance': [2023 + 298 / 365, 4.9],
      'us-growth-second': [2023 + 332 / 365, 5.2],
      'us-growth-third': [2023 + 354 / 365, 4.9],
    },
  },
  { report: ECONOMIES, chart: 'argentina-prices', marks: { 'argentina-2023': [2023.5, 211] } },
  { report: ECONOMIES, chart: 'staff-expected', marks: { 'prices-2014': [2014.5, 0.4] } },
  {
    report: ECONOMIES,
    chart: 'india-output',
    panel: 0,
    marks: { 'india-rupees-before': 269.5e12, 'india-rupees': 295.36e12 },
  },
  {
    report: ECONOMIES,
    chart: 'india-output',
    panel: 1,
    marks: { 'india-dollars': 3.57e12 },
  },
];

/** Where each surface shows a chart. */
const surfaces = {
  page: ({ report, chart, panel }: Scale) => readPlot(`/${report}/`, chart, panel),
  paper: ({ report, chart, panel }: Scale) => readPlot(`/${report}/print/`, chart, panel),
  slide: ({ report, chart, panel, slide }: Scale) =>
    readPlot(`/${report}/present/`, slide?.id ?? chart, slide === undefined ? panel : slide.panel),
};

/** Whether a number is another, up to the rounding of a drawing. */
const isNear = (got: number, wanted: number) => Math.abs(got - wanted) <= Math.max(0.02, Math.abs(wanted) * 0.005);

/** What of some marks doesn't stand where it should, in words. */
function findMisplaced(plot: ReadPlot, marks: Places): readonly string[] {
  return Object.entries(marks).flatMap(([id, place]) => {
    const [dot] = plot.dotsOf(id);
    if (dot === undefined) return [`${id} has no dot`];
    if (typeof place === 'number')
      return isNear(plot.valueAt(dot.x), place) ? [] : [`${id} stands at ${plot.valueAt(dot.x)}, not ${place}`];
    const [year, value] = [plot.yearAt(dot.x), plot.valueAt(dot.y)];
    const isThere = Math.abs(year - place[0]) < 0.05 && isNear(value, place[1]);
    return isThere ? [] : [`${id} stands at ${year}, ${value}, not ${place.join(', ')}`];
  });
}

for (const scale of scales)
  for (const [surface, read] of Object.entries(surfaces))
    test(`the marks ${Object.keys(scale.marks).join(', ')} stand at their numbers on the ${surface}`, () => {
      expect(findMisplaced(read(scale), scale.marks)).toEqual([]);
    });
