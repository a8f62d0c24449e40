import { isOpen, readSpan } from '../schema/date';
import { type Fitting, fitCharts } from './main-chart';
import type { Outline } from './outline';

type Drawn = { readonly sections: readonly string[]; readonly charts: readonly (readonly string[])[] };

const NOTHING: Drawn = { sections: [], charts: [] };

/** A measure’s name in prose, where no digit may stand. */
const toProse = (name: string) => (/[\d{}]/.test(name) ? 'What the article counts' : name);

const textsOf = (subtitle: string, alt: string) => [
  '    headline: TODO the message, in at most fifteen words',
  `    subtitle: ${JSON.stringify(subtitle)}`,
  `    alt: ${JSON.stringify(alt)}`,
];

/** The one chart that fits the figures best, of those that the check takes. */
function toMainChart(
  outline: Outline,
  day: string,
  refused: ReadonlySet<string>,
): Drawn & { readonly drawn: readonly string[] } {
  const isRefused = ({ kind, of }: Fitting) => refused.has(`charts.${idOf(kind, of.id)}`);
  const best = fitCharts(outline, day).find((fitting) => !isRefused(fitting));
  if (best === undefined) return { ...NOTHING, drawn: [] };
  const { kind, kicker, of, keys, drawn, shows } = best;
  const id = idOf(kind, of.id);
  const name = toProse(outline.measures.get(of.measure)?.name ?? '');
  const texts = textsOf(`${name}, as the article gives it`, `${shows}: ${name}.`);
  return {
    sections: [`    - { kind: chart, chart: ${id} }`],
    charts: [[`  ${id}:`, `    kind: ${kind}`, `    kicker: ${kicker}`, ...texts, ...keys]],
    drawn,
  };
}

const idOf = (kind: string, figure: string) => `${figure.slice(0, 46).replace(/-+$/, '')}-as-${kind}`;

const yearOf = (time: number) => String(new Date(time).getUTCFullYear()).padStart(4, '0');

/** The article’s events in their order, where there are two or more. */
function toTimeline({ events, names }: Outline, refused: ReadonlySet<string>): Drawn {
  const spans = events.flatMap(({ id, date }) => {
    const span = readSpan(date);
    return span === undefined || isOpen(span) ? [] : [{ id, ...span }];
  });
  if (spans.length < 2) return NOTHING;
  const id = names.take('article-timeline');
  if (refused.has(`charts.${id}`)) return NOTHING;
  const first = yearOf(spans.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY));
  const last = yearOf(spans.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY));
  const range = first === last ? `"${first}"` : `${first}/${last}`;
  return {
    sections: [`    - { kind: chart, chart: ${id} }`],
    charts: [
      [
        `  ${id}:`,
        '    kind: timeline',
        '    kicker: In order',
        ...textsOf('What the article dates', 'A timeline of what the article dates.'),
        `    events: [${spans.map((span) => span.id).join(', ')}]`,
        `    range: ${range}`,
      ],
    ],
  };
}

/** The sections that a new report begins with, and the charts they show. */
export function toChartLines(outline: Outline, day: string, refused: ReadonlySet<string>): Drawn {
  const main = toMainChart(outline, day, refused);
  const timeline = toTimeline(outline, refused);
  const shown = new Set([...outline.leads, ...main.drawn]);
  const others = outline.figures.map(({ id }) => id).filter((id) => !shown.has(id));
  const hasSaid = outline.speeches.length + outline.events.length > 0;
  const isEmpty = main.sections.length + timeline.sections.length + others.length === 0 && !hasSaid;
  return {
    sections: [
      ...main.sections,
      ...(isEmpty
        ? ['    - { kind: differs, id: what-differs, kicker: Along the way, headline: What differs along the way }']
        : []),
      ...(others.length === 0
        ? []
        : [
            '    - kind: figures',
            '      id: more-figures',
            '      kicker: Figures',
            '      headline: The other figures',
            `      figures: [${others.join(', ')}]`,
          ]),
      ...timeline.sections,
      ...(hasSaid
        ? ['    - { kind: statements, id: what-was-said, kicker: Statements, headline: Said without a number }']
        : []),
    ],
    charts: [...main.charts, ...timeline.charts],
  };
}
