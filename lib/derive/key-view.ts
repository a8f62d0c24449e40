import { natureOf } from '../facts/reading';
import { aboutChart } from '../kinds/list';
import { hasDashes } from '../kinds/step';
import type { Bound } from '../schema/quantity';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { keyWords } from '../words/key';
import { formOf, type NatureName, natureNames, natures } from '../words/natures';
import { toDiffers } from './differs';

/** A mark of the key: how it is drawn, and what that means. */
export type KeyMark = {
  readonly id: string;
  readonly name: string;
  readonly nature: NatureName;
  readonly bound: Bound;
  readonly share: boolean;
  readonly point: boolean;
};

/** A colour of the key, and what it means. */
export type KeyColour = { readonly colour: 'reported' | 'context' | 'differs'; readonly text: string };

/** How the marks of one report are drawn: those that it has, and no others. */
export type KeyView = {
  readonly marks: readonly KeyMark[];
  readonly colours: readonly KeyColour[];
  /** What an arrow means, where the report has one. */
  readonly arrows: string | undefined;
  /** What lines and bars mean in charts over time, where the report has such. */
  readonly lines: readonly string[];
};

const plain = { nature: 'estimate', bound: 'stated', share: false, point: true } as const;

/** The bounds that the figures have, each drawn once. */
function toBoundMarks(figures: readonly Figure[]): readonly KeyMark[] {
  const bounds = new Set(figures.map(({ said }) => said.quantity.bound));
  const { more, upTo, about, range, share } = keyWords.bounds;
  const hasRange = figures.some(({ said }) => !said.point);
  const marks: readonly (KeyMark | undefined)[] = [
    bounds.has('moreThan') || bounds.has('atLeast')
      ? { ...plain, id: 'more', name: more, bound: 'moreThan' }
      : undefined,
    bounds.has('upTo') || bounds.has('lessThan') ? { ...plain, id: 'up-to', name: upTo, bound: 'upTo' } : undefined,
    bounds.has('about') ? { ...plain, id: 'about', name: about, bound: 'about' } : undefined,
    hasRange ? { ...plain, id: 'range', name: range, bound: 'between', point: false } : undefined,
    figures.some(({ measure }) => measure.whole !== undefined)
      ? { ...plain, id: 'share', name: share, nature: 'share', share: true }
      : undefined,
  ];
  return marks.filter((mark) => mark !== undefined);
}

/** The kinds of numbers that have a form of their own, in the order in which the words list them. */
function toNatureMarks({ series }: Report, figures: readonly Figure[]): readonly KeyMark[] {
  const ofFigure = ({ said }: Figure) => said.nature ?? 'unstated';
  const ofReadings = [...series.values()].flatMap((one) => one.readings.map((reading) => natureOf(one, reading)));
  const present = new Set([...figures.map(ofFigure), ...ofReadings]);
  return natureNames
    .filter((nature) => formOf(nature).outline !== 'none' && present.has(nature))
    .map((nature) => {
      const ranged = figures.some((one) => ofFigure(one) === nature && one.said.quantity.intervals.length > 0);
      const { name } = natures[nature];
      return { ...plain, id: nature, name: ranged ? keyWords.withIntervals(name) : name, nature };
    });
}

/** What the drawings of charts over time need to be said of: dashed lines of steps, bars of the time that numbers cover. */
function toLines(report: Report): readonly string[] {
  const drawings = [...report.charts.values()].map((chart) => aboutChart(chart).draw(report));
  const isDashed = drawings.some((drawing) => drawing.kind === 'steps' && hasDashes(drawing));
  const isUnsure = drawings.some(
    (drawing) =>
      drawing.kind === 'rows' &&
      drawing.panels.some(({ groups }) =>
        groups.some(({ rows }) => rows.some(({ mark }) => mark.nature === 'event' && mark.bound === 'about')),
      ),
  );
  const points = drawings.flatMap((drawing) => {
    if (drawing.kind === 'steps') return drawing.steps;
    return drawing.kind === 'series' ? [...drawing.main.points, ...(drawing.closeUp?.points ?? [])] : [];
  });
  return [
    ...(isDashed ? [drawingWords.inForce()] : []),
    ...(isUnsure ? [keyWords.unsure] : []),
    ...(points.some(({ xEnd }) => xEnd !== undefined) ? [keyWords.times] : []),
  ];
}

/** The key of a report. */
export function toKeyView(report: Report): KeyView {
  const figures = [...report.figures.values()];
  const bounds = toBoundMarks(figures);
  const hasContext = report.series.size > 0 || figures.some(({ role }) => role === 'context');
  const { reported, context, differs } = keyWords.colours;
  return {
    marks: [...bounds, ...toNatureMarks(report, figures)],
    colours: [
      { colour: 'reported', text: reported },
      ...(hasContext ? [{ colour: 'context' as const, text: context }] : []),
      ...(toDiffers(report).length > 0 ? [{ colour: 'differs' as const, text: differs }] : []),
    ],
    arrows: bounds.some(({ id }) => id === 'more' || id === 'up-to') ? keyWords.arrows : undefined,
    lines: toLines(report),
  };
}
