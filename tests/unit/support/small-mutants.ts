import { toKeys } from './made-up-charts';

type Texts = { readonly [key: string]: unknown };

const [PAPER, OFFICE, BUREAU] = ['paper', 'office', 'bureau'];

/** What one of two offices says of a figure, and when. */
const link = (value: number, index: number): Texts => ({
  ...{ agent: index % 2 === 0 ? OFFICE : BUREAU, source: index % 2 === 0 ? 'book' : 'list' },
  ...{ date: `2020-0${index + 2}-03`, quantity: { stated: value }, nature: 'estimate', hedges: [] },
});

const figure = (value: number, index: number, measure = 'things'): Texts => ({
  ...{ role: 'context', name: `Number ${index}`, label: `things of month ${index + 1}`, measure },
  ...{ period: `2020-0${index + 1}`, chain: [link(value, index)] },
});

/** What the article printed of an office's number, and another that passed it on. */
function leadFigure(measure: string): Texts {
  const quantity = { moreThan: 40 };
  return {
    ...figure(40, 0, measure),
    ...{ role: 'reported', caveats: ['Nobody counted twice.'] },
    chain: [
      { ...link(40, 0), quantity, words: 'likely more than 40', hedges: ['likely'] },
      {
        ...{ agent: PAPER, by: 'paraphrases', credits: OFFICE, date: '2021-03-01', source: 'article', paragraph: 1 },
        ...{ words: '40 things', quantity: { stated: 40 }, nature: 'estimate', hedges: [] },
      },
    ],
    relays: [{ relation: 'same-origin', agent: BUREAU, source: 'list', date: '2020-02-05', quantity }],
  };
}

/** The nature that a chart of one kind asks of its figures. */
const natureOf = (kind: string) => (kind === 'share' ? 'share' : kind === 'steps' ? 'order' : 'estimate');

const isShare = (kind: string) => kind === 'share';

function toFigures(kind: string): Texts {
  const measure = isShare(kind) ? 'share' : 'things';
  const natured = (one: Texts): Texts =>
    JSON.parse(JSON.stringify(one).replaceAll('"estimate"', JSON.stringify(natureOf(kind))));
  const range = { between: [50, 70], best: 60 };
  const parts = kind === 'parts' ? { partOf: 'declared' } : {};
  return {
    lead: { ...natured(leadFigure(measure)), ...parts },
    low: { ...natured(figure(55, 1, measure)), ...parts },
    high: {
      ...natured({ ...figure(60, 2, measure), chain: [{ ...link(60, 2), quantity: range, nature: 'estimate' }] }),
      ...parts,
    },
    apart: figure(7, 3, 'others'),
    ...(kind === 'parts'
      ? {
          ...{ declared: figure(200, 4), announced: figure(230, 5), other: figure(190, 6) },
          rest: { ...figure(40, 3), partOf: 'declared' },
        }
      : {}),
    sum: {
      ...{ role: 'context', name: 'Of both', label: 'others in all', measure: 'others', period: '2020' },
      ...{
        derived: { from: ['apart', 'apart-too'], how: '{apart} and {apart-too} together.' },
        quantity: { stated: 9 },
      },
    },
    'apart-too': { ...figure(2, 4, 'others') },
  };
}

/** Everything that a report may say but its chart, once. */
function toReport(kind: string): Texts {
  const agent = { kind: 'organisation', party: 'none' };
  const about = { definition: 'Things of any kind.', accumulates: 'stock' };
  const source = (title: string) => ({ type: 'report', title, issued: '2021-02-01', URL: 'https://made.example/' });
  const said = { agent: OFFICE, source: 'book', date: '2020-12-31' };
  const printed = {
    ...{ agent: PAPER, by: 'quotes', credits: OFFICE, date: '2021-03-01', source: 'article', paragraph: 3 },
    words: 'a long year',
  };
  return {
    report: {
      ...{ title: 'Small', about: 'A small report.', article: 'article', edition: 2, updated: '2021-04-01' },
      ...{ language: 'en-GB', lead: ['lead'], text: { sha256: '01'.repeat(32), paragraphs: 9 } },
      sections: [
        { kind: 'chart', chart: 'chart' },
        { kind: 'figures', id: 'more', kicker: 'More', headline: 'The others', figures: ['apart', 'sum'] },
        { kind: 'differs', id: 'differs', kicker: 'Along the way', headline: 'What differs' },
      ],
    },
    agents: {
      [PAPER]: { ...agent, name: 'The Paper' },
      [OFFICE]: { ...agent, name: 'The Office', role: 'an office' },
      [BUREAU]: { ...agent, name: 'The Bureau', of: OFFICE },
    },
    sources: {
      article: { ...source('Article'), type: 'article-newspaper', publisher: 'The Paper', issued: '2021-03-01' },
      book: source('Book'),
      list: { ...source('List'), seenIn: ['book'] },
    },
    measures: {
      ...(isShare(kind)
        ? { share: { name: 'Share', ...about, unit: 'per cent', whole: 'all things' } }
        : { things: { name: 'Things', ...about, unit: 'things' } }),
      others: { name: 'Others', ...about, unit: 'USD' },
    },
    events: {
      first: { role: 'context', label: 'it began', date: '2020-02', chain: [said] },
      last: { role: 'context', label: 'it ended', date: '2020-03-01/2020-05-31', chain: [said] },
    },
    statements: {
      view: { kind: 'statement', says: 'It was a long year.', chain: [{ ...said, words: 'a long year' }, printed] },
    },
    comparisons: [
      { figures: ['lead', 'apart'], verdict: 'not-as-a-ratio', why: 'They are of two kinds.', sideBySide: true },
      ...(kind === 'parts'
        ? [{ figures: ['declared', 'rest', 'lead', 'low', 'high'], verdict: 'part-of', why: 'Declared so.' }]
        : []),
    ],
    notFigures: [{ words: '2019', paragraph: 2, why: 'a year' }],
    corrections: [{ date: '2021-04-01', edition: 2, figure: 'low', was: '54', now: '55', why: 'Misread.' }],
  };
}

/** The files of a small report with a chart of one kind, which says everything else that a report may say once. */
export function toSmallReport(kind: string): Readonly<Record<string, string>> {
  const text = (index: number) => `part ${'abcdef'[index]}`;
  const keys = toKeys(kind, {
    figures: kind === 'change' ? ['lead', 'high'] : ['lead', 'low', 'high'],
    text,
    events: ['first', 'last'],
    isLong: false,
  });
  const chart = {
    ...{ kind, kicker: 'Small', headline: 'Few things', subtitle: 'Things, 2020', alt: 'A chart of few things.' },
    ...keys,
  };
  const series = (file: string) => ({
    ...{ name: `Things of ${file}`, measure: 'things', agent: OFFICE, source: 'book', file, label: 'weekly' },
  });
  const hasSeries = kind === 'series';
  const rows = 'date,value,bound,low,high\n2020-01-05,30,,,\n2020-03-05,35,atLeast,,\n2020-06-05,45,,40,50\n';
  const { figures, ...rest } = { figures: toFigures(kind), ...toReport(kind) };
  const more = hasSeries ? { series: { gauge: series('gauge.csv'), mill: series('mill.csv') } } : {};
  return {
    'figures.yaml': JSON.stringify({ figures }, null, 1),
    'report.yaml': JSON.stringify({ ...rest, ...more, charts: { chart } }, null, 1),
    ...(hasSeries ? { 'gauge.csv': rows, 'mill.csv': rows.replaceAll(',3', ',2') } : {}),
  };
}
