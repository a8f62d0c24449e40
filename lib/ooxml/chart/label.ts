import { drawFill, type ThemeColour } from '../colour';
import { toFontSize } from '../length';
import { drawRunStyle, type Run } from '../paragraph';
import { el, text, val, type Xml } from '../xml';
import { drawTextStyle } from './chart-part';
import { drawFromCell, drawNoLeaders } from './label-extension';

export type Side = 'l' | 'r' | 't' | 'b' | 'ctr' | 'inEnd';

/**
 * The labels of a series. They show its name, its values, or both, so that they follow the data when it's edited;
 * `cells` shows texts that stand beside the values in the workbook; `texts` are words of their own, one a point, for
 * furniture such as the ticks of a time axis.
 */
export type SeriesLabel = {
  readonly at: Side;
  readonly show?: { readonly name?: boolean; readonly value?: boolean };
  /** A number format with the words around the number: `"over "#,##0`. */
  readonly format?: string;
  readonly cells?: readonly string[];
  readonly texts?: readonly (readonly Run[])[];
  readonly size: number;
  readonly colour: ThemeColour;
  readonly bold?: boolean;
  /** How far from its side, in shares of the chart's width and height. */
  readonly offset?: readonly [number, number];
  readonly turned?: boolean;
  /** What stands behind it, where the mark is hatched. */
  readonly ground?: ThemeColour;
};

function drawShown(show: SeriesLabel['show'] = {}): readonly Xml[] {
  return [
    val('c:showLegendKey', 0),
    val('c:showVal', show.value === true ? 1 : 0),
    val('c:showCatName', 0),
    val('c:showSerName', show.name === true ? 1 : 0),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
  ];
}

function drawStyle(label: SeriesLabel, show: SeriesLabel['show']): readonly Xml[] {
  const { size, colour, bold = false, format, ground } = label;
  return [
    ...(format === undefined ? [] : [el('c:numFmt', { formatCode: format, sourceLinked: 0 })]),
    el('c:spPr', {}, ground === undefined ? el('a:noFill') : drawFill(ground), el('a:ln', {}, el('a:noFill'))),
    drawTextStyle(size, colour, bold),
    val('c:dLblPos', label.at),
    ...drawShown(show),
    el('c:separator', {}, text('\n')),
  ];
}

function drawRich(label: SeriesLabel, words: readonly Xml[]): Xml {
  const turn = label.turned === true ? { rot: -5_400_000, vert: 'horz' } : {};
  const size = toFontSize(label.size);
  return el(
    'c:tx',
    {},
    el(
      'c:rich',
      {},
      el('a:bodyPr', { ...turn, wrap: 'none', anchor: 'ctr' }),
      el('a:lstStyle'),
      el('a:p', {}, el('a:pPr', {}, el('a:defRPr', { sz: size })), words),
    ),
  );
}

/** A label's own words, or the field that shows a cell. */
function drawWords(label: SeriesLabel, index: number): Xml | undefined {
  const style = { size: label.size, colour: label.colour, serif: false };
  const cell = label.cells?.[index];
  if (cell !== undefined) {
    const properties = drawRunStyle('a:rPr', { bold: label.bold === true }, style, 'en-GB');
    const id = `{0E7A3F52-6C1D-4B8E-9A20-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
    return drawRich(label, [
      el('a:fld', { id, type: 'CELLRANGE' }, properties, el('a:pPr'), el('a:t', {}, text(cell))),
    ]);
  }
  const runs = label.texts?.[index];
  if (runs === undefined) return undefined;
  const drawn = runs.map((run) =>
    el('a:r', {}, drawRunStyle('a:rPr', run.style, style, 'en-GB'), el('a:t', {}, text(run.text))),
  );
  return drawRich(label, drawn);
}

function drawOffset([x, y]: readonly [number, number]): Xml {
  return el('c:layout', {}, el('c:manualLayout', {}, val('c:x', x.toFixed(5)), val('c:y', y.toFixed(5))));
}

/** The label of one point. Its parts are in the order that the format asks for. */
function drawPointLabel(label: SeriesLabel, index: number): Xml {
  const show = label.texts === undefined ? label.show : { value: true };
  return el(
    'c:dLbl',
    {},
    val('c:idx', index),
    label.offset === undefined ? undefined : drawOffset(label.offset),
    drawWords(label, index),
    drawStyle(label, show),
    label.cells === undefined ? undefined : drawFromCell(),
  );
}

/** The labels of a series of so many points; where it has none, that is said too, because programs differ in what they assume. */
export function drawLabels(label: SeriesLabel | undefined, count: number): Xml {
  if (label === undefined) return el('c:dLbls', {}, drawShown());
  const { texts, cells, offset } = label;
  const single = texts !== undefined || cells !== undefined || offset !== undefined;
  if (!single) return el('c:dLbls', {}, drawStyle(label, label.show));
  const indexes = Array.from({ length: count }, (_, index) => index);
  return el(
    'c:dLbls',
    {},
    indexes.map((index) => drawPointLabel(label, index)),
    drawShown(),
    drawNoLeaders(cells !== undefined),
  );
}
