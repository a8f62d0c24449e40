import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { load } from 'cheerio';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { toAcrossPart, toSpeakers } from '../../../lib/derive/across';
import { toChartMetadata } from '../../../lib/derive/chart-metadata';
import { type CslItem, citeChart, citeFigure, citeWhole, toDateParts } from '../../../lib/derive/citation';
import { COLUMNS } from '../../../lib/derive/csv';
import { figureJsonLd, reportJsonLd } from '../../../lib/derive/json-ld';
import { chartMetadata, figureMetadata, reportMetadata } from '../../../lib/derive/metadata';
import { toPictureView } from '../../../lib/derive/picture-view';
import { toTakeAway } from '../../../lib/derive/take-away';
import { writeCitations } from '../../../lib/export/citation-files';
import { toDataPackage } from '../../../lib/export/data-package';
import { toReportFiles } from '../../../lib/export/report-files';
import { toSiteFiles } from '../../../lib/export/site-files';
import { figureText } from '../../../lib/facts/said';
import { toDated } from '../../../lib/schema/date';
import type { Figure, Report } from '../../../lib/schema/report';
import { loadExample, loadFlood } from '../support/load-real';
import { withSettings } from '../support/with-settings';

const flood = loadFlood();
const reports = [flood, loadExample('aids-2024'), loadExample('first-figures-2024')];
const figures = reports.flatMap((report) => [...report.figures.values()].map((figure) => ({ report, figure })));

const firstChart = (report: Report) => {
  const [chart] = report.charts.values();
  if (chart === undefined) throw new Error('no chart');
  return chart;
};

/** The words of names: RIS can’t tell a body’s from a person’s, whose parts it puts in another order. */
const namesOf = (authors: unknown) =>
  JSON.stringify(authors)
    .match(/[\p{L}\d’'.-]+(?=[^":]*"[,}])/gu)
    ?.toSorted();

describe('a citation as a file', () => {
  test('is read back by the library as it was, in each format', () => {
    for (const { report, figure } of figures) {
      const cited = citeFigure(report, figure);
      const files = writeCitations([cited]);
      for (const format of ['.bib', '.ris', '.csl.json'] as const) {
        const [read] = new Cite(files[format]).data;
        expect(String(read?.['title']).replaceAll(/\s+/g, ' ')).toBe(cited.title.replaceAll(/\s+/g, ' '));
        expect(namesOf(read?.['author'])).toEqual(namesOf(cited.author));
      }
    }
  });

  test('names who speaks as its author, and in its note who carried it', () => {
    for (const { report, figure } of figures.filter((one) => one.figure.derived === undefined)) {
      const { author, note, title } = citeFigure(report, figure);
      expect(author).toEqual([{ literal: figure.said.speaker.name }]);
      expect(note).toContain(`edition ${report.head.edition}`);
      expect(title).toContain(figureText(figure).full);
    }
  });

  test('a line break in a text begins no other field, and a brace ends none', () => {
    const hostile: CslItem = { id: 'x', type: 'webpage', title: 'One}, author = {Nobody\nAU  - Nobody\nER  - ' };
    const { '.ris': ris, '.bib': bib } = writeCitations([hostile]);
    expect(ris.split('\n').filter((line) => line.startsWith('AU'))).toEqual([]);
    expect(new Cite(bib).data[0]?.['author']).toBeUndefined();
    expect(new Cite(ris).data).toHaveLength(1);
  });

  test.each([
    ['2024-10-07', [[2024, 10, 7]]],
    ['2024-10', [[2024, 10]]],
    ['2024', [[2024]]],
    ['2024-21', [[2024]]],
    [
      '2023-04/2024-03',
      [
        [2023, 4],
        [2024, 3],
      ],
    ],
  ])('dates %s as %o', (text, parts) => {
    const dated = toDated(text);
    if (dated === undefined) throw new Error(text);
    expect(toDateParts(dated)).toEqual({ 'date-parts': parts });
  });
});

describe('a chart’s data for machines', () => {
  test('says what each column holds, and has the rows of the CSV file', () => {
    for (const report of reports) {
      for (const chart of report.charts.values()) {
        const { columns, rows, sources } = toChartMetadata(report, chart);
        expect(columns.map(({ name }) => name)).toEqual([...COLUMNS]);
        for (const { description } of columns) expect(description).not.toBe('');
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
      }
    }
  });

  test('cards are there where pages name them: where the site’s own address is known', async () => {
    const painter = { pictures: async () => ({}), card: async () => new Uint8Array() };
    const listCards = async () => {
      const made = await Promise.all(
        toReportFiles(flood, 'code', painter).map(async ({ path, make }) =>
          Object.keys(await make()).map((ending) => `/${path}${ending}`),
        ),
      );
      return made.flat().filter((name) => /card\.png$/.test(name));
    };
    expect(await listCards()).toEqual([]);
    withSettings({ SITE_URL: 'https://example.org' });
    const cards = await listCards();
    const named = [
      reportMetadata(flood),
      ...[...flood.charts.values()].map((chart) => chartMetadata(flood, chart)),
      ...[...flood.figures.values()].map((figure) => figureMetadata(flood, figure)),
    ].map(({ openGraph }) => openGraph.images?.url.replace('https://example.org', ''));
    expect(cards.toSorted()).toEqual(named.toSorted());
  });

  test('a report’s package names each file that is in it', async () => {
    const painter = { pictures: async () => ({}), card: async () => new Uint8Array() };
    const job = toReportFiles(flood, 'code', painter).find(({ path }) => path === `${flood.id}/report`);
    const zip = (await job?.make())?.['.zip'];
    if (zip === undefined || typeof zip === 'string') throw new Error('no zip');
    const files = await JSZip.loadAsync(zip);
    const described = JSON.parse((await files.file('datapackage.json')?.async('string')) ?? '{}');
    expect(described.resources.map((one: { path: string }) => one.path)).toEqual(
      Object.keys(files.files).filter((path) => path.startsWith('charts/')),
    );
    const csv = await files.file(described.resources[0].path)?.async('string');
    const fields = described.resources[0].schema.fields.map((field: { name: string }) => field.name);
    // Frictionless takes a byte-order mark for a part of the first column's name.
    expect(csv?.split('\r\n')[0]).toBe(fields.join(','));
  });

  test('a package has a name that the standard takes, whatever the report’s is', () => {
    const named = toDataPackage({ ...citeWhole(flood), id: 'Über Æ 2024' }, []);
    expect(named).toMatchObject({ name: expect.stringMatching(/^[a-z0-9._-]+$/) });
  });
});

describe('what a page says of itself', () => {
  test('has whole addresses where the site’s own is known, and none where it isn’t', () => {
    expect(reportMetadata(flood)).not.toHaveProperty('alternates');
    expect(reportMetadata(flood).openGraph).not.toHaveProperty('images');
    withSettings({ SITE_URL: 'https://example.org', BASE_PATH: '/charts' });
    expect(reportMetadata(flood).alternates?.canonical).toBe('https://example.org/charts/aldermere-flood/');
    expect(reportMetadata(flood).openGraph.images?.url).toBe('https://example.org/charts/aldermere-flood/card.png');
  });

  test('says a figure’s number, who says so and no more than 160 characters', () => {
    for (const { report, figure } of figures) {
      const { description, title, other } = figureMetadata(report, figure);
      expect(description.length).toBeLessThanOrEqual(160);
      expect(title).toContain(figureText(figure).text);
      expect(other['citation_title']).toBe(title.replace(/ · [^·]*$/, ''));
    }
  });
});

describe('JSON-LD', () => {
  const readGraph = (report: Report, figure: Figure) => JSON.parse(figureJsonLd(report, figure))['@graph'];

  test('gives a number the ends that its bound gives it, and its speaker and article', () => {
    for (const { report, figure } of figures) {
      const [claim, observation] = readGraph(report, figure);
      const { bound } = figure.said.quantity;
      const ends = ['value', 'minValue', 'maxValue'].filter((name) => name in observation);
      const expected = {
        ...{ stated: ['value'], about: ['value'], moreThan: ['minValue'], atLeast: ['minValue'] },
        ...{ lessThan: ['maxValue'], upTo: ['maxValue'], between: ends },
      };
      expect(ends).toEqual(expected[bound]);
      if (bound === 'between') expect(ends).toEqual(expect.arrayContaining(['minValue', 'maxValue']));
      expect(observation.unitText).toBe(figure.measure.unit);
      if (figure.derived === undefined) expect(claim.author.name).toBe(figure.said.speaker.name);
      expect('appearance' in claim).toBe(figure.role === 'reported');
    }
  });

  test('no text of a report ends the script that it stands in', () => {
    const [figure] = flood.figures.values();
    if (figure === undefined) throw new Error('no figure');
    const hostile = { ...figure, label: '</script><script>alert(1)</script>' };
    expect(figureJsonLd(flood, hostile)).not.toContain('<');
    expect(readGraph(flood, hostile)[0].name).toBe(hostile.label);
  });

  test('a report is a dataset of its article, with its corrections', () => {
    const said = JSON.parse(reportJsonLd(flood));
    expect(said).toMatchObject({ '@type': 'Dataset', version: 2, isBasedOn: { '@type': 'NewsArticle' } });
    expect(said.correction).toHaveLength(flood.corrections.length);
  });
});

describe('what a chart can be taken away as', () => {
  const textsOf = (picture = toPictureView(flood, firstChart(flood))) =>
    toTakeAway(flood, firstChart(flood), picture).groups.flatMap(({ text }) => (text === undefined ? [] : [text.text]));
  const frameIn = (texts: readonly string[]) => load(texts.find((text) => text.includes('<iframe')) ?? '');

  test('has a frame to copy only where the site’s address is known', () => {
    expect(textsOf().filter((text) => text.includes('<iframe'))).toEqual([]);
    withSettings({ SITE_URL: 'https://example.org' });
    const $ = frameIn(textsOf());
    expect($('iframe').attr('src')).toBe(`https://example.org/aldermere-flood/embed/${firstChart(flood).id}/`);
    expect($('iframe').attr('title')).not.toBe('');
  });

  test('a headline can’t break out of the frame’s title', () => {
    withSettings({ SITE_URL: 'https://example.org' });
    const picture = { ...toPictureView(flood, firstChart(flood)), headline: '"><script>x</script>' };
    const $ = frameIn(textsOf(picture));
    expect($('iframe').attr('title')).toContain('"><script>x</script>');
    expect($('script')).toHaveLength(1);
  });

  test('cites the chart under its own name', () => {
    expect(citeChart(flood, firstChart(flood))['container-title']).toBe(citeWhole(flood).title);
  });
});

describe('what a site says of itself', () => {
  test('is nothing where its own address isn’t known', () => {
    expect(toSiteFiles(reports)).toEqual({});
  });

  test('tells other sites’ software how to hold each chart, and each chart’s page where that is said', async () => {
    withSettings({ SITE_URL: 'https://example.org' });
    const painter = { pictures: async () => ({}), card: async () => new Uint8Array() };
    const jobs = toReportFiles(flood, 'code', painter);
    for (const chart of flood.charts.values()) {
      const path = `${flood.id}/embed/${chart.id}/oembed.json`;
      const made = await jobs.find((job) => `${job.path}.json` === path)?.make();
      const said = JSON.parse(String(made?.['.json']));
      expect(chartMetadata(flood, chart).alternates?.types).toEqual({
        'application/json+oembed': `https://example.org/${path}`,
      });
      // oembed.com, 2.3.4: what a rich answer must have.
      expect(said).toMatchObject({ type: 'rich', version: '1.0', width: 800, height: 600 });
      const $ = load(said.html);
      expect($('iframe').attr('src')).toBe(`https://example.org/${flood.id}/embed/${chart.id}/`);
      expect($('iframe').attr('title')).toContain(said.title);
      expect(said.thumbnail_url).toBe(`https://example.org/${flood.id}/charts/${chart.id}-card.png`);
    }
  });

  test('lists every page with its day, and feeds reports and corrections, the newest first', () => {
    withSettings({ SITE_URL: 'https://example.org' });
    const files = toSiteFiles(reports);
    const map = load(files['sitemap.xml'] ?? '', { xml: true });
    const places = [...map('loc')].map((element) => new URL(map(element).text()).pathname);
    const isAcross = (path: string) => /^\/(years|subjects|speakers|sources)\//.test(path);
    expect(places.filter((path) => !isAcross(path))).toHaveLength(1 + reports.length + figures.length);
    expect(places).toEqual(
      expect.arrayContaining([
        ...['/years/', '/subjects/', '/speakers/', '/sources/'],
        ...toSpeakers(reports.map(toAcrossPart)).entries.map(({ name }) => `/speakers/${name}/`),
      ]),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(files['robots.txt']).toContain('Sitemap: https://example.org/sitemap.xml');
    const feed = load(files['feed.xml'] ?? '', { xml: true });
    const days = [...feed('entry > updated')].map((element) => feed(element).text());
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days).toHaveLength(reports.length + reports.reduce((sum, { corrections }) => sum + corrections.length, 0));
    expect(new Set([...feed('entry > id')].map((element) => feed(element).text())).size).toBe(days.length);
  });
});
