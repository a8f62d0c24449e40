import { loadReport } from '../../../lib/load/load-report';
import { formatProblem } from '../../../lib/load/problem';
import type { Report } from '../../../lib/schema/report';
import { makeFolder } from './make-folder';

/** What is hard about a report: how many figures it has, how many lost words, its sources, how long names and titles are. */
export type Hard = {
  readonly figures: number;
  readonly lost: number;
  readonly sources: number;
  readonly name?: number;
  readonly title?: number;
};

const SMALL =
  'of the united coastal districts and its standing office for the counting of vessels lost at sea in winter';
const BIG =
  'Commissioners responsibility administrative Mediterranean counterbalancing representatives neighbouring extraordinarily transportation communications understandable establishments international misunderstandings';

const cut = (text: string, length: number | undefined, short: string) =>
  length === undefined ? short : text.slice(0, length).trim();

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const byId = <Value>(name: string, values: readonly Value[]) =>
  Object.fromEntries(values.map((value, index) => [`${name}-${index}`, value]));

function toFigure({ lost, sources, figures, name }: Hard, index: number, offices: number) {
  const [office, value, isLost] = [`office-${index % offices}`, 120 + index * 17, index < lost];
  const per = Math.max(1, Math.floor(sources / figures));
  const source = (at: number) => `source-${(index * per + at) % sources}`;
  const quantity = isLost ? { moreThan: value } : { stated: value };
  const said = { nature: 'estimate', hedges: isLost ? [] : ['likely'] };
  const [first, last] = [
    {
      agent: office,
      source: source(0),
      date: '2024-07-10',
      words: `likely ${isLost ? 'more than ' : ''}${value} boats`,
    },
    { agent: 'paper', by: 'paraphrases', credits: office, date: '2024-07-22', source: 'article' },
  ];
  return {
    role: 'reported',
    name: cut(`Boats lost, ${index}, ${SMALL}`, name === undefined ? undefined : 80, `Boats lost, district ${index}`),
    label: cut(`boats lost in district ${index} ${SMALL}`, name, `boats lost in district ${index}`),
    ...{ measure: 'boats', period: '2024-06' },
    chain: [
      { ...first, quantity, nature: 'estimate', hedges: ['likely'] },
      {
        ...{ ...last, paragraph: 1 + (index % 40), words: `${isLost ? '' : 'likely '}${value} boats` },
        ...{ quantity: { stated: value }, ...said },
      },
    ],
    relays: range(per - 1).map((at) => ({
      ...{ relation: 'same-origin', agent: office, source: source(at + 1), date: '2024-07-11', quantity },
    })),
  };
}

/** A report that is hard to show. Throws with its problems when it doesn’t hold together. */
export function makeHard(hard: Hard): Report {
  const { figures, sources, name, title } = hard;
  const offices = Math.min(6, figures);
  const agent = { kind: 'organisation', party: 'none' };
  const ids = range(figures).map((index) => `figure-${index}`);
  const headline = cut(BIG, title === undefined ? undefined : 199, 'Every district lost some');
  const chart = { kicker: 'Boats', headline, subtitle: cut(BIG, title, 'Boats lost, June 2024'), alt: 'Dots of boats' };
  const titled = (id: string) => ({ id, kicker: 'More', headline });
  const document = {
    report: {
      ...{ title: headline, about: 'A made-up report.', article: 'article', edition: 1, updated: '2026-01-01' },
      ...{ language: 'en-GB', lead: ids.slice(0, 4), text: { sha256: '01'.repeat(32), paragraphs: 40 } },
      sections: [
        { kind: 'differs', ...titled('differs') },
        { kind: 'chart', chart: 'dots' },
        { kind: 'chart', chart: 'bars' },
        ...(figures > 4 ? [{ kind: 'figures', ...titled('more'), figures: ids.slice(4, 10) }] : []),
      ],
    },
    agents: {
      paper: { ...agent, name: cut(`The daily paper ${SMALL}`, name === undefined ? undefined : 90, 'The Courier') },
      ...byId(
        'office',
        range(offices).map((index) => ({
          ...agent,
          name: cut(`Office ${index} ${SMALL}`, name === undefined ? undefined : 90, `Office ${index}`),
        })),
      ),
    },
    sources: {
      article: { type: 'article-newspaper', title: headline, issued: '2024-07-22', URL: 'https://paper.example/' },
      ...byId(
        'source',
        range(sources).map((index) => ({
          ...{ type: 'report', title: `Report ${index}`, issued: '2024-05' },
          URL: `https://office.example/reports/2024/report-number-${index}`,
        })),
      ),
    },
    measures: { boats: { name: 'Boats lost', definition: 'Boats lost.', unit: 'boats', accumulates: 'flow' } },
    figures: byId(
      'figure',
      range(figures).map((index) => toFigure(hard, index, offices)),
    ),
    charts: {
      dots: { ...chart, kind: 'estimates', families: [{ heading: 'By the offices', figures: ids.slice(0, 12) }] },
      bars: { ...chart, kind: 'bars', groups: [{ figures: ids.slice(0, 8) }] },
    },
  };
  const loaded = loadReport(`${makeFolder({ 'hard/report.yaml': JSON.stringify(document, null, 1) })}/hard`);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  return loaded.report;
}
