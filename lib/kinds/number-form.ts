import { readingEnds } from '../facts/reading';
import { fitsScale, largeScale, MILLIONS } from '../format/number';
import type { NumberForm } from '../format/number-form';
import { writtenScale } from '../format/written';
import type { Figure, Report, Series } from '../schema/report';

/** All numbers that a figure is drawn at. */
function figureEnds({ said: { quantity } }: Figure): readonly number[] {
  const own =
    quantity.bound === 'between' ? [quantity.low, quantity.high, quantity.best ?? quantity.low] : [quantity.value];
  return [...own, ...quantity.intervals.flatMap(({ low, high }) => [low, high])];
}

/** The form that some numbers share; undefined where none is written with a word of scale, so that all are in digits anyway. */
function sharedForm(figures: readonly Figure[], series: readonly Series[]): NumberForm | undefined {
  const isScaled = figures.some(({ said: { last } }) => writtenScale(last.written ?? '') !== undefined);
  if (!isScaled) return undefined;
  const ends = [...figures.flatMap(figureEnds), ...series.flatMap(({ readings }) => readings.flatMap(readingEnds))];
  const inMillions = ends.filter((end) => Math.abs(end) >= MILLIONS.of && largeScale(end) === undefined);
  return inMillions.every((end) => fitsScale(end, MILLIONS)) ? 'millions' : 'digits';
}

type Named = readonly { readonly id: string }[];

/** A report as one chart draws it: its figures and series write their numbers in one form. */
export function inOneForm(report: Report, figures: Named, series: Named): Report {
  const own = figures.flatMap(({ id }) => report.figures.get(id) ?? []);
  const lines = series.flatMap(({ id }) => report.series.get(id) ?? []);
  const form = sharedForm(own, lines);
  if (form === undefined) return report;
  return {
    ...report,
    figures: new Map([...report.figures, ...own.map((figure): [string, Figure] => [figure.id, { ...figure, form }])]),
    series: new Map([...report.series, ...lines.map((line): [string, Series] => [line.id, { ...line, form }])]),
  };
}
