import { remember } from '../format/remember';
import { toFittingAxis } from '../kinds/axis';
import type { RowsDrawing, RowsPanel } from '../kinds/drawing';
import { toReference } from '../kinds/mark';
import { inOneForm } from '../kinds/number-form';
import { extentOf, nameApart, sharedUnit, toRow } from '../kinds/row';
import type { Figure, Measure, Report } from '../schema/report';

const dateText = (figure: Figure) => figure.said.last.date?.text ?? '';

/** The figures of the same measure, reported ones first. A part is no other estimate of its whole, so parts are left out. */
export const figuresOf = (report: Report, measure: Measure): readonly Figure[] => figuresIn(report)(measure);

const figuresIn = remember((report: Report) =>
  remember((measure: Measure): readonly Figure[] =>
    [...report.figures.values()]
      .filter((figure) => figure.measure.id === measure.id && figure.partOf === undefined)
      .sort((a, b) => b.role.localeCompare(a.role) || dateText(a).localeCompare(dateText(b))),
  ),
);

/**
 * All figures of one measure as dots, each with its bound: no best one, no average. The scale begins at zero where the
 * figures differ by more than half, and is enlarged where they would merge.
 * @param own the figure whose number runs through all rows as a line; what the article reports, if that is one number.
 */
export function toEstimatesOf(
  report: Report,
  given: readonly Figure[],
  own: Figure | undefined = onlyReported(given),
): RowsDrawing {
  const formed = inOneForm(report, given, []).figures;
  const figures = given.map((figure) => formed.get(figure.id) ?? figure);
  const { low, high } = extentOf(figures);
  const panel: RowsPanel = {
    axis: toFittingAxis(low, high, 4, sharedUnit(figures), 0.12),
    groups: [{ rows: figures.map((figure) => toRow(report, figure)) }],
    ...(own === undefined ? {} : { reference: toReference(formed.get(own.id) ?? own) }),
  };
  return { kind: 'rows', size: 'plain', panels: [nameApart(panel, figures)] };
}

/** What the article reports of a measure, if it is one number: several, as of two years, are no one line for all rows. */
function onlyReported(figures: readonly Figure[]): Figure | undefined {
  const [first, ...others] = figures.filter(({ role }) => role === 'reported');
  return others.length === 0 ? first : undefined;
}

/** The drawing of all figures of a measure, with what the article reports as a line; undefined where there are fewer than two. */
export function toMeasureDrawing(report: Report, measure: Measure): RowsDrawing | undefined {
  const figures = figuresOf(report, measure);
  return figures.length < 2 ? undefined : toEstimatesOf(report, figures);
}

/** No id has two hyphens in a row, so that the name is nobody else’s. */
const stillOf = (measure: Measure, own?: Figure) =>
  own === undefined ? `measure-${measure.id}` : `measure-${measure.id}--${own.id}`;

/** More lines of their own than these would be as many drawings of as many rows: hundreds of numbers share one drawing. */
const MOST_OWN = 24;

/** Those that have a drawing with a line of their own: what the article reports, where that is several numbers and not many. */
function withOwn(figures: readonly Figure[]): readonly Figure[] {
  const reported = figures.filter(({ role }) => role === 'reported');
  return reported.length < 2 || reported.length > MOST_OWN ? [] : reported;
}

/**
 * The file of the drawing that a figure's page shows: where the article reports several of its measure, one of its own.
 * @param figures those of its measure.
 */
export function measureStill(figures: readonly Figure[], figure: Figure): string {
  const hasOwn = withOwn(figures).includes(figure);
  return stillOf(figure.measure, hasOwn ? figure : undefined);
}

/** Every drawing of a measure that figure pages show, by the name of its file. */
export function toMeasureDrawings(
  report: Report,
  measure: Measure,
): readonly { readonly name: string; readonly drawing: RowsDrawing }[] {
  const figures = figuresOf(report, measure);
  const drawing = toMeasureDrawing(report, measure);
  if (drawing === undefined) return [];
  return [
    { name: stillOf(measure), drawing },
    ...withOwn(figures).map((own) => ({ name: stillOf(measure, own), drawing: toEstimatesOf(report, figures, own) })),
  ];
}
