import { isOpen, readSpan } from '../schema/date';
import type { Outline } from './outline';

type Drawn = { readonly sections: readonly string[]; readonly charts: readonly (readonly string[])[] };

const NOTHING: Drawn = { sections: [], charts: [] };

const texts = (what: string) => [
  '    headline: TODO the message, in at most fifteen words',
  `    subtitle: TODO ${what}, place and time`,
  '    alt: TODO the kind of chart, of what data, and what matters in it',
];

/** One share as a bar of its whole: the only drawing that a figure alone makes. */
function toShareChart({ figures, names }: Outline, refused: ReadonlySet<string>): Drawn {
  const share = figures.find(({ quantity }) => quantity.isShare && quantity.quantity.bound !== 'between');
  if (share === undefined) return NOTHING;
  const id = names.take(`${share.id}-chart`.slice(0, 60));
  if (refused.has(`charts.${id}`)) return NOTHING;
  return {
    sections: [`    - { kind: chart, chart: ${id} }`],
    charts: [
      [`  ${id}:`, '    kind: share', '    kicker: Share', ...texts('the share of what'), `    figure: ${share.id}`],
    ],
  };
}

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
        ...texts('what is dated'),
        `    events: [${spans.map((span) => span.id).join(', ')}]`,
        `    range: ${range}`,
      ],
    ],
  };
}

/** The sections that a new report begins with, and the charts they show. */
export function toChartLines(outline: Outline, refused: ReadonlySet<string>): Drawn {
  const share = toShareChart(outline, refused);
  const timeline = toTimeline(outline, refused);
  const others = outline.figures.map(({ id }) => id).filter((id) => !outline.leads.includes(id));
  const hasSaid = outline.speeches.length + outline.events.length > 0;
  const isEmpty = share.sections.length + timeline.sections.length + others.length === 0 && !hasSaid;
  return {
    sections: [
      ...share.sections,
      ...(isEmpty
        ? ['    - { kind: differs, id: what-differs, kicker: Along the way, headline: What differs along the way }']
        : []),
      ...(others.length === 0
        ? []
        : [
            '    - kind: figures',
            '      id: more-figures',
            '      kicker: Figures',
            '      headline: TODO what these figures have in common',
            `      figures: [${others.join(', ')}]`,
          ]),
      ...timeline.sections,
      ...(hasSaid
        ? ['    - { kind: statements, id: what-was-said, kicker: Statements, headline: Said without a number }']
        : []),
    ],
    charts: [...share.charts, ...timeline.charts],
  };
}
