import { endOf, formatDateShort, startOf } from '../../format/date';
import type { ChartInput } from '../../schema/chart';
import type { Figure, Report } from '../../schema/report';
import { pick, pickFigures } from '../lookup';
import { givingLink } from '../said';
import { toTimeAxis, toZeroAxis } from './axis';
import { figureEnds, toHedgeLines, toMark, toValueLine } from './mark';
import { toNoteMark } from './note';
import type { NoteMark, PointView, StepsDrawing } from './view';

type Input = Extract<ChartInput, { kind: 'steps' }>;

function signed(figure: Figure): string {
  const date = givingLink(figure).date;
  if (date === undefined) throw new Error(`${figure.id}: a step needs the date of its signing`);
  return date;
}

function toStep(report: Report, figure: Figure, lead: string): PointView {
  const number = toValueLine(figure);
  const label = lead === '' ? number : [{ text: `${lead} `, as: 'bound' as const }, ...number];
  return {
    mark: toMark(report, figure),
    x: startOf(signed(figure)),
    label: [
      label,
      [{ text: `signed ${formatDateShort(signed(figure))}`, as: 'quiet' }],
      ...toHedgeLines(report, figure),
    ],
  };
}

/** One legal quantity in successive decrees, in steps by date of signing, and the target after them. */
export function toStepsDrawing(report: Report, chart: Input): StepsDrawing {
  const figures = pickFigures(
    report,
    chart.figures.filter((id) => id !== chart.target),
  );
  const target = chart.target === undefined ? undefined : pick(report.figures, chart.target);
  const steps = figures.map((figure) => toStep(report, figure, '')).toSorted((a, b) => a.x - b.x);
  const targetStep = target === undefined ? undefined : toStep(report, target, 'target');
  const levelAt = (time: number) => steps.findLast((step) => step.x <= time)?.mark.value ?? 0;
  const at = chart.at === undefined ? undefined : startOf(chart.at);
  const notes = chart.annotations.map((annotation, index): NoteMark => {
    const note = toNoteMark(report, annotation, index, levelAt);
    const step = [...steps, ...(targetStep === undefined ? [] : [targetStep])].find(
      ({ mark }) => mark.key === note.subject,
    );
    if (step !== undefined) return { ...note, x: step.x };
    return note.x === at ? { ...note, tone: 'reported' } : note;
  });
  const highest = Math.max(...[...figures, ...(target === undefined ? [] : [target])].flatMap(figureEnds));
  const unit = figures[0]?.measure.unit ?? '';
  const to = endOf(chart.range);
  return {
    kind: 'steps',
    x: toTimeAxis(startOf(chart.range), to),
    y: toZeroAxis(highest, 3, unit, 1.14),
    steps,
    until: to,
    ...(targetStep === undefined ? {} : { target: targetStep }),
    notes,
  };
}
