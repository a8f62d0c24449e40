import { type CheerioAPI, load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { withoutIsolates } from '../../../lib/format/isolate';
import { figureOf, listFiles, listPages, readFile, reportOf } from './site';

/** A figure as one place of the site shows it. What the place doesn't say is missing. */
export type Shown = {
  readonly where: string;
  /** With its report: `north-korea-russia-2024/casualties`. */
  readonly figure: string;
  /** The number with its bound: `over 648,000`. */
  readonly number?: string;
  readonly nature?: string;
  /** `likely`, `none`, or `not known`. */
  readonly hedges?: string;
  readonly who?: string;
  readonly date?: string;
  /** What differs between the speaker and the article, in words; empty where nothing does. */
  readonly differs?: string;
  /** All that the place says, to look for words in. */
  readonly says: string;
};

/** Text as a reader sees it: any run of white space is one space, and marks of direction show nothing. */
export const toPlain = (text: string) => withoutIsolates(text).replaceAll(/\s+/g, ' ').trim();

/** Tiles, and the heads of figure pages. */
function readTiles($: CheerioAPI, page: string): Shown[] {
  return $('[data-figure]')
    .get()
    .filter((tile) => $(tile).find('[data-part=number]').length > 0)
    .map((tile) => ({
      where: `${page} tile`,
      figure: `${reportOf(page)}/${$(tile).attr('data-figure')}`,
      number: toPlain($(tile).find('[data-part=number]').first().text()),
      nature: toPlain(
        $(tile).find('[data-part=nature]').first().clone().find('[data-part=hedges]').remove().end().text(),
      ).replace(/ · .*/, ''),
      differs: toPlain($(tile).find('[data-part=differs]').first().text()),
      says: toPlain($(tile).find('[data-copy]').first().text()),
    }));
}

/** Rows of tables, by their columns' heads. */
function readRows($: CheerioAPI, page: string): Shown[] {
  return $('table')
    .get()
    .flatMap((table) => {
      const columns = $(table)
        .find('thead th')
        .get()
        .map((cell) => toPlain($(cell).text()));
      return $(table)
        .find('tbody tr')
        .get()
        .flatMap((row): Shown[] => {
          const cells = $(row)
            .children()
            .get()
            .map((cell) => toPlain($(cell).text()));
          const figure = figureOf($(row).find('th a').attr('href'));
          if (figure === undefined || !columns.includes('Who says so')) return [];
          const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
          return [
            {
              where: `${page} table`,
              figure,
              number: cell('Number'),
              nature: cell('Kind'),
              hedges: cell('Words of caution').replaceAll(/[“”]/g, ''),
              who: cell('Who says so'),
              date: cell('Date'),
              differs: columns.includes('Differs') ? cell('Differs').replace(/^–$/, '') : '',
              says: cells.join(' '),
            },
          ];
        });
    });
}

/** Marks of drawings, by what they say to those who can't see them. */
function readMarks($: CheerioAPI, page: string): Shown[] {
  return $('[data-mark]')
    .get()
    .flatMap((mark): Shown[] => {
      const figure = figureOf($(mark).attr('href'));
      const says = toPlain($(mark).attr('aria-label') ?? $(mark).text());
      return figure === undefined ? [] : [{ where: `${page} mark`, figure, says }];
    });
}

const figures = new Set(listPages().flatMap((page) => figureOf(page) ?? []));

/** Rows of files, but for the readings of series, which have no page of their own. */
function readCsv(file: string): Shown[] {
  const rows = parseCsv(readFile(file), { columns: true, bom: true }) as Record<string, string>[];
  return rows
    .filter(({ id }) => figures.has(`${reportOf(file)}/${id}`))
    .map((row) => ({
      where: file,
      figure: `${reportOf(file)}/${row['id']}`,
      number: toPlain(row['written'] ?? ''),
      hedges: row['hedges'] === '' ? 'not known' : (row['hedges'] ?? '').replaceAll('; ', ', '),
      who: toPlain(row['who'] ?? ''),
      differs: toPlain(row['differs'] ?? ''),
      says: Object.values(row).join(' '),
    }));
}

/** Every place of the site that shows a figure: tiles, tables and marks of every page, rows of every CSV file. */
export function readShown(): readonly Shown[] {
  const pages = listPages().flatMap((page) => {
    const $ = load(readFile(page));
    return [...readTiles($, page), ...readRows($, page), ...readMarks($, page)];
  });
  return [
    ...pages,
    ...listFiles()
      .filter((file) => file.endsWith('.csv'))
      .flatMap(readCsv),
  ];
}
