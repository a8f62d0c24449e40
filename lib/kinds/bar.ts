import type { Figure, Report } from '../schema/report';
import type { BarPart } from './length-drawing';
import { toMark, toValueLine } from './mark';

/** A figure as a length from a value on, labelled with its number and a text. */
export function toPart(report: Report, figure: Figure, from: number, label: string): BarPart {
  return {
    mark: toMark(report, figure),
    from,
    to: from + figure.said.value,
    label: [toValueLine(figure), [{ text: label, as: 'quiet' }]],
  };
}
