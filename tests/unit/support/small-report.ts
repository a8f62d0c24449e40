import { toChartView } from '../../../lib/derive/chart-view';
import { pick } from '../../../lib/facts/lookup';
import type { RowsDrawing, StepsDrawing } from '../../../lib/kinds/drawing';
import type { Plot } from '../../../lib/kinds/plot';
import { loadReport } from '../../../lib/load/load-report';
import { formatProblem } from '../../../lib/load/problem';
import type { Report } from '../../../lib/schema/report';
import { makeFolder } from './make-folder';

type Json = { readonly [key: string]: unknown };

/** What is said of a figure of a small report: the value of one link of an office, unless more is given. */
export type SmallFigure = {
  readonly value: number;
  readonly measure?: string;
  readonly period?: unknown;
  readonly said?: unknown;
  readonly nature?: string;
  readonly link?: Json;
};

/** What differs from one small report to the next. */
export type Small = {
  readonly figures: { readonly [id: string]: SmallFigure };
  readonly events?: { readonly [id: string]: unknown };
  readonly chart: Json;
  readonly csv?: string;
  readonly measures?: Json;
  readonly issued?: string;
};

function toFigure({
  value,
  measure = 'flow',
  period,
  said = '2024-07-22',
  nature = 'estimate',
  link = {},
}: SmallFigure) {
  const quantity = { stated: value };
  return {
    ...{ role: 'context', name: `A number of ${value}`, label: 'things', measure },
    ...(period === undefined ? {} : { period }),
    chain: [
      {
        agent: 'office',
        source: 'book',
        ...(said === '' ? {} : { date: said }),
        quantity,
        nature,
        hedges: [],
        ...link,
      },
    ],
  };
}

const measure = (accumulates: string) => ({ name: accumulates, definition: 'Things.', unit: 'things', accumulates });

/** The files of a report of a few figures of one office and one chart of them. */
export function toSmallFiles({ figures, events = {}, chart, csv = 'date,value\n', measures = {}, issued }: Small) {
  const hasSeries = csv.trim().includes('\n');
  const lead = {
    ...toFigure({ value: 5, measure: 'own', period: '2024' }),
    role: 'reported',
    chain: [
      {
        agent: 'paper',
        source: 'article',
        date: issued ?? '2024-07-22',
        paragraph: 1,
        words: '5',
        quantity: { stated: 5 },
        nature: 'count',
        hedges: [],
      },
    ],
  };
  const used = [...new Set(Object.values(figures).map((figure) => figure.measure ?? 'flow'))];
  const agent = { kind: 'organisation', party: 'none' };
  const report = {
    report: {
      ...{
        title: 'Small',
        about: 'A small report.',
        article: 'article',
        edition: 1,
        updated: '2026-01-01',
        language: 'en-GB',
      },
      ...{
        lead: ['lead'],
        sections: [{ kind: 'chart', chart: 'chart' }],
        text: { sha256: '01'.repeat(32), paragraphs: 9 },
      },
    },
    agents: { paper: { ...agent, name: 'The Paper' }, office: { ...agent, name: 'Office' } },
    sources: {
      article: {
        type: 'article-newspaper',
        title: 'Article',
        issued: issued ?? '2024-07-22',
        URL: 'https://paper.example/',
      },
      book: { type: 'report', title: 'Book', URL: 'https://office.example/' },
    },
    measures: { own: measure('stock'), ...Object.fromEntries(used.map((kind) => [kind, measure(kind)])), ...measures },
    figures: { lead, ...Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, toFigure(figure)])) },
    events: Object.fromEntries(
      Object.entries(events).map(([id, date]) => [
        id,
        {
          role: 'context',
          label: `what happened, ${id}`,
          date,
          chain: [{ agent: 'office', source: 'book', date: '2024' }],
        },
      ]),
    ),
    ...(hasSeries
      ? {
          series: {
            line: { name: 'Line', measure: 'flow', agent: 'office', source: 'book', file: 'line.csv', label: 'line' },
          },
        }
      : {}),
    charts: {
      chart: {
        kicker: 'Small',
        headline: 'Few things',
        subtitle: 'Things by date of saying',
        alt: 'A chart of things',
        ...chart,
      },
    },
  };
  return { 'small/report.yaml': JSON.stringify(report, null, 1), ...(hasSeries ? { 'small/line.csv': csv } : {}) };
}

/** Loads a small report, or says what is wrong with it. */
export const loadSmall = (small: Small) => loadReport(`${makeFolder(toSmallFiles(small))}/small`);

/** A small report that holds together. Throws with its problems when it doesn’t. */
export function makeSmall(small: Small): Report {
  const loaded = loadSmall(small);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  return loaded.report;
}

/** What is wrong with a small report, each with the key that it points at. */
export function smallProblems(small: Small): readonly string[] {
  const loaded = loadSmall(small);
  return loaded.ok ? [] : loaded.problems.map(({ path, message }) => `${path}: ${message}`);
}

/** The chart of a small report as every surface shows it. */
export const smallView = (small: Small) => {
  const report = makeSmall(small);
  return toChartView(report, pick(report.charts, 'chart'));
};

/** The drawing of a series. */
export function smallPlot(small: Small): Plot {
  const { drawing } = smallView(small);
  if (drawing.kind !== 'series') throw new Error(`a drawing of ${drawing.kind}`);
  return drawing.main;
}

/** The drawing of steps. */
export function smallSteps(small: Small): StepsDrawing {
  const { drawing } = smallView(small);
  if (drawing.kind !== 'steps') throw new Error(`a drawing of ${drawing.kind}`);
  return drawing;
}

/** The drawing of a timeline. */
export function smallRows(small: Small): RowsDrawing {
  const { drawing } = smallView(small);
  if (drawing.kind !== 'rows') throw new Error(`a drawing of ${drawing.kind}`);
  return drawing;
}
