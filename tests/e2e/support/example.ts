import { load } from 'cheerio';
import { toSerialDay } from '../../../lib/ooxml/chart/sheet';
import { type ReadDeck, readDeck } from './read-deck';
import { type ReadPlot, readPlot } from './read-plot';
import { type Row, readCsv, readTable } from './read-table';
import { toPlain } from './shown-figure';
import { readFile } from './site';

/** The two reports beside the bundled one. */
export const AIDS = 'aids-2024';
export const ECONOMIES = 'first-figures-2024';

/** A chart of the dashboard. */
export const draw = (report: string, chart: string, panel?: number) => readPlot(`/${report}/`, chart, panel);

/** Where the zero line of a plot lies, down from its top. */
export const zeroOf = (plot: ReadPlot) => plot.linesOf('line.chart-zero')[0]?.[0].y ?? Number.NaN;

/** How far above the zero line a number's dot stands, in px: for plots that write their numbers at the dots alone. */
export const heightOf = (plot: ReadPlot, id: string) => zeroOf(plot) - (plot.dotsOf(id)[0]?.y ?? Number.NaN);

/** What the slide of a chart says. */
export const sayOnSlide = (report: string, slide: string) =>
  toPlain(load(readFile(`/${report}/present/`))(`section#${slide}`).text());

/** A number's rows in a table, by the number's name. */
export const rowsOf = (report: string, chart: string, name: string): readonly Row[] =>
  readTable(`/${report}/`, chart).filter((row) => row['Figure']?.replace(/ \(context\)$/, '') === name);

/** A number's rows in a file, by its id. */
export const linesOf = (report: string, chart: string, id: string): readonly Row[] =>
  readCsv(report, chart).filter((row) => row['id'] === id);

const decks = new Map<string, Promise<ReadDeck>>();

/** A report's PowerPoint file, opened once. */
export function deckOf(report: string): Promise<ReadDeck> {
  const deck = decks.get(report) ?? readDeck(report);
  decks.set(report, deck);
  return deck;
}

/** The series of a PowerPoint file whose name holds some words. */
export const seriesOf = async (report: string, words: string) =>
  (await deckOf(report)).series.filter(({ name }) => name.includes(words));

/** A moment as PowerPoint's charts count it. */
export const serial = (moment: string) => toSerialDay(Date.parse(moment));
