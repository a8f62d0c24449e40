import type { MadeFigure } from './made-up-report';

/** How each bound is worded before its number. */
export const BOUNDS = {
  stated: '',
  about: 'about ',
  moreThan: 'more than ',
  atLeast: 'at least ',
  lessThan: 'less than ',
  upTo: 'up to ',
  between: 'between ',
} as const;

/** A number as it is written. */
export const print = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 20 });

/** A number with no more digits than anybody would print. */
export const tidy = (value: number) => Number(value.toPrecision(4));

/** A range above a value, with the value as its best one or without any. */
function rangeFrom(value: number, hasBest: boolean): { readonly [key: string]: unknown } {
  const width = value === 0 ? 1 : Math.abs(value) / 10;
  const low = value === 0 ? 0 : tidy(value - width);
  return { between: [low, tidy(value + width)], ...(hasBest ? { best: value } : {}) };
}

/** A made-up figure's quantity around a value. */
export function toQuantity(value: number, { bound, hasInterval }: MadeFigure): { readonly [key: string]: unknown } {
  if (bound === 'between') return rangeFrom(value, hasInterval);
  const apart = Math.abs(value) * 0.2;
  const interval = { kind: 'confidence', level: 95, low: tidy(value - apart), high: tidy(value + apart) };
  return { [bound]: value, ...(hasInterval ? { intervals: [interval] } : {}) };
}

/** What stands in steps was set by somebody. */
export function settle(kind: string, figure: MadeFigure): MadeFigure {
  const isSet = ['order', 'authorised', 'target'].includes(figure.nature);
  return kind === 'steps' && !isSet ? { ...figure, nature: 'authorised' } : figure;
}
