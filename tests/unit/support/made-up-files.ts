import { isNotable, levelledKinds, signedKinds, toKeys } from './made-up-charts';
import { BOUNDS, print, settle, tidy, toQuantity } from './made-up-quantity';
import { cut, type Made, type MadeFigure } from './made-up-report';

const plain: MadeFigure = {
  ...{ share: 0, bound: 'stated', nature: 'count', isReported: false, hedges: [], hasInterval: false },
  isAnnotated: false,
};

/** A figure said by one of three agents in its month, and if it is reported, by the article after that. */
function toFigure(given: MadeFigure, value: number, index: number, texts: Texts, measure: string, apart = 30) {
  const { isReported, bound, hedges } = given;
  const quantity = toQuantity(value, given);
  const { between } = quantity;
  const numbers = Array.isArray(between) ? between.map(print).join(' and ') : print(value);
  const date = dayOf(index * apart);
  const nature = measure === 'share' ? 'share' : given.nature === 'share' ? 'derived' : given.nature;
  const own = { agent: `agent-${index % 3}`, date, source: `source-${index % 3}`, quantity, nature, hedges };
  const article = {
    ...{ agent: 'paper', by: 'paraphrases', credits: own.agent, date: '2021-03-01', source: 'article' },
    ...{ paragraph: 1 + index, words: `${BOUNDS[bound]}${numbers} ${measure}`, quantity, nature, hedges: [] },
  };
  return {
    role: isReported ? 'reported' : 'context',
    name: texts(index, 80),
    label: texts(index + 1, 120),
    measure,
    period: date,
    chain: isReported ? [own, article] : [own],
  };
}

type Texts = (index: number, length: number) => string;

/** The figures of the report: those that are random, lowest first, and those that some kinds need beside them. */
function toFigures(kind: string, made: Made, texts: Texts) {
  const { figures, spread } = made;
  const measure = kind === 'share' ? 'share' : 'things';
  const isSigned = signedKinds.includes(kind);
  const highest = isSigned ? made.highest : Math.abs(made.highest);
  const top = kind === 'share' ? 80 : highest;
  const shares = figures.map(({ share }) => share).toSorted((a, b) => a - b);
  const reach = isSigned ? spread : Math.min(1, spread);
  const toValue = (share: number) => (made.isSteep ? top * 10 ** (6 * (share - 1)) : top * (1 - reach + share * reach));
  const values = shares.map((share) => tidy(toValue(share)));
  const random = figures.map((figure, index) => [
    `figure-${index}`,
    {
      ...toFigure(settle(kind, figure), values[index] ?? 0, index, texts, measure, figures.length > 12 ? 6 : 30),
      ...(kind === 'parts' ? { partOf: 'declared' } : {}),
    },
  ]);
  const sum = values.reduce((total, value) => total + value * 1.2 + 1, tidy(highest / 10));
  const others = {
    lead: toFigure({ ...plain, isReported: true }, 50, 11, texts, 'share'),
    apart: toFigure(plain, tidy(highest / 3), 10, texts, 'others'),
    ...(kind === 'parts'
      ? {
          announced: toFigure({ ...plain, ...figures[0], hasInterval: false }, tidy(sum * 1.3), 9, texts, 'things'),
          declared: toFigure(plain, tidy(sum * 1.1), 10, texts, 'things'),
          other: toFigure(plain, tidy(sum), 8, texts, 'things'),
          rest: { ...toFigure(plain, tidy(highest / 10), 11, texts, 'things'), partOf: 'declared' },
        }
      : {}),
  };
  const later = toFigure(plain, tidy(highest / 2), 11, texts, measure);
  const isOdd = kind === 'change' && figures.length % 2 === 1;
  const levels = levelIds(kind, made).map((id, index) => {
    const figure = toFigure({ ...plain, nature: 'target' }, tidy((highest * (index + 1)) / 3), index, texts, measure);
    return [id, figure];
  });
  return { ...Object.fromEntries([...random, ...levels]), ...others, ...(isOdd ? { later } : {}) };
}

/** The figures that stand as levels across a chart. */
function levelIds(kind: string, { levels }: Made): readonly string[] {
  return levelledKinds.includes(kind) ? Array.from({ length: levels }, (_, index) => `level-${index}`) : [];
}

const DATES = ['2019', '2020-02', '2020-06-11', '2020-03-01/2020-05-31'];

/** Events at every precision, and one more for each figure after the first four, some days apart. */
function toEvents({ figures }: Made, texts: Texts) {
  const chain = [{ agent: 'agent-0', source: 'source-0', date: '2020-12-31' }];
  const more = figures.slice(4).map((_, index) => dayOf(index * 6));
  const dated = [...DATES, ...more].map((date, index) => [
    `event-${index}`,
    { role: 'context', label: texts(index, 120), date, chain },
  ]);
  return Object.fromEntries(dated);
}

/** A day, some days into 2020. */
function dayOf(days: number): string {
  return new Date(Date.UTC(2020, 0, 5 + days)).toISOString().slice(0, 10);
}

/** A chart of the kind with an annotation on each of its figures that has one. */
function toChart(kind: string, made: Made, texts: Texts) {
  const { figures, readings } = made;
  const ids = figures.map((_, index) => `figure-${index}`);
  const events = Object.keys(toEvents(made, texts));
  const keys = toKeys(kind, { figures: ids, text: texts, events, isLong: readings.length > 40 });
  const levels = levelIds(kind, made);
  const notable = ids.filter((id, index) => figures[index]?.isAnnotated === true && isNotable(kind, keys, id));
  // A slide holds no more.
  const annotated = notable.slice(0, 8);
  return {
    ...{ kind, kicker: 'Made up', headline: 'Anything', subtitle: 'Made up', alt: 'A chart where anything stands.' },
    annotations: annotated.map((figure, index) => ({ on: { figure }, label: texts(index + 3, 160) })),
    ...(levels.length === 0 ? {} : { levels }),
    ...keys,
  };
}

/** Readings a week apart under the highest value, going up and down, the first of them with a number. */
function toReadings({ readings, highest, spread }: Made, share: number): string {
  const write = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 20, useGrouping: false });
  const rows = readings.map((given, index) => {
    const value = tidy(highest * share * (1 - (spread * ((index * 7) % 12)) / 12));
    const range = [value - Math.abs(value) / 8, value + Math.abs(value) / 4].map((end) => write(tidy(end)));
    const own = index === 0 || given === 'value' || given === 'bound' || given === 'band' ? write(value) : '';
    const bound = index === 0 ? '' : given === 'bound' ? 'atLeast' : given === 'range' ? 'between' : '';
    const [low, high] = index > 0 && (given === 'band' || given === 'range') ? range : ['', ''];
    return [dayOf(index * 7), own, bound, low, high].join(',');
  });
  return `${['date,value,bound,low,high', ...rows].join('\n')}\n`;
}

/** The files of a made-up report with a chart of one kind. */
export function toFiles(kind: string, made: Made): Readonly<Record<string, string>> {
  const texts: Texts = (index, length) => cut(made.texts[index % made.texts.length] ?? 'a', length);
  const agent = (index: number) => ({ name: texts(index, 90), kind: 'organisation', party: 'none' });
  const source = (title: string) => ({ type: 'report', title, issued: '2021-03-01', URL: 'https://made.example/' });
  const series = (file: string, index: number) => ({
    ...{ name: texts(index, 80), measure: 'things', agent: `agent-${index}`, source: `source-${index}` },
    ...{ file, label: texts(index + 2, 90) },
  });
  const about = { definition: 'Things of any kind.', accumulates: 'stock' };
  const report = {
    charts: { chart: toChart(kind, made, texts) },
    figures: toFigures(kind, made, texts),
    events: toEvents(made, texts),
    agents: { paper: agent(4), 'agent-0': agent(0), 'agent-1': agent(1), 'agent-2': agent(2) },
    sources: {
      article: { ...source('Article'), type: 'article-newspaper', publisher: 'Paper' },
      ...{ 'source-0': source('First'), 'source-1': source('Second'), 'source-2': source('Third') },
    },
    measures: {
      things: { name: 'Things', ...about, unit: 'things' },
      others: { name: 'Others', ...about, unit: 'others' },
      share: { name: 'Share', ...about, unit: 'per cent', whole: texts(5, 160) },
    },
    series: { gauge: series('gauge.csv', 0), mill: series('mill.csv', 1) },
    comparisons: [
      { figures: ['figure-0', 'apart'], verdict: 'not-as-a-ratio', sideBySide: true, why: 'They are made up.' },
      ...(kind === 'parts'
        ? [
            {
              figures: ['declared', 'rest', ...made.figures.map((_, index) => `figure-${index}`)],
              ...{ verdict: 'part-of', why: 'They are made up.' },
            },
          ]
        : []),
    ],
    report: {
      ...{ title: 'Made up', about: 'A report that was made up.', article: 'article', edition: 1 },
      ...{ updated: '2021-04-01', language: 'en-GB', lead: ['lead'], sections: [{ kind: 'chart', chart: 'chart' }] },
      text: { sha256: '0123456789abcdef'.repeat(4), paragraphs: 99 },
    },
  };
  return {
    'report.yaml': JSON.stringify(report, null, 1),
    'gauge.csv': toReadings(made, 0.9),
    'mill.csv': toReadings(made, 0.6),
  };
}
