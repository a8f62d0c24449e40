import type { ReactNode } from 'react';
import type { LabelLine, NoteMark, PointView } from '../../lib/kinds/drawing';
import { isNarrow } from '../../lib/layout/frame';
import type { Box, Stroke } from '../../lib/layout/geometry';
import { round } from '../../lib/layout/geometry';
import { type Ask, type Place, placeLabels } from '../../lib/layout/place-labels';
import { LINE, lineWidth, oneRun, type Voice, wrapText } from '../../lib/layout/text';
import { Label } from './label';
import { type Pen, usePen } from './pen';

/** Lines of a label, each of runs in their voices. */
export type Lines = readonly (LabelLine | readonly { readonly text: string; readonly as: Voice }[])[];

/** A label with the forms it can take: its lines, narrow or wide. */
export type Wanted = {
  readonly key: string;
  /** Where its subject may be taken: one box, or for a line several along it. */
  readonly subjects: readonly Box[];
  readonly forms: readonly Lines[];
  readonly tone: 'reported' | 'context';
  readonly href?: string | undefined;
};

/** A note as a label that may be set in one, two or more lines. */
export function wantNote(pen: Pen, note: NoteMark, subjects: readonly Box[]): Wanted {
  const text = note.lead + note.text;
  const forms = (isNarrow(pen.frame) ? [150, 124, 100] : [176, 140]).map((width) =>
    wrapText(pen.measure, pen.frame.scale, text, 'note', width * pen.frame.scale).map((line) => oneRun(line, 'note')),
  );
  return { key: note.key, subjects, forms, tone: note.tone, href: note.href };
}

/** A point's own label: its lines as they are, or all in one. */
export function wantPoint(point: PointView, subject: Box): Wanted {
  const flat = point.label.flatMap((line, index) =>
    index === 0 ? line : [{ text: ' ', as: 'plain' as const }, ...line],
  );
  return {
    key: point.mark.key,
    subjects: [subject],
    forms: [point.label, [flat]],
    tone: point.mark.tone,
    href: point.mark.href,
  };
}

function size(pen: Pen, lines: Lines): { width: number; height: number } {
  const widths = lines.map((line) => lineWidth(pen.measure, pen.frame.scale, line));
  return { width: Math.max(...widths), height: lines.length * LINE * pen.frame.scale };
}

/** Finds a place for every label. What fits nowhere at this size is returned in `left`, to be listed under the plot. */
export function settle(
  pen: Pen,
  wanted: readonly Wanted[],
  bounds: Box,
  boxes: readonly Box[],
  strokes: readonly Stroke[],
) {
  const asks = wanted.map(
    (label): Ask => ({ key: label.key, subjects: label.subjects, forms: label.forms.map((lines) => size(pen, lines)) }),
  );
  const { places, left } = placeLabels(asks, { bounds, boxes, strokes });
  const placed = places.flatMap((place) => {
    const label = wanted.find((candidate) => candidate.key === place.key);
    return label === undefined ? [] : [{ place, label }];
  });
  return { placed, left: wanted.filter((label) => left.includes(label.key)) };
}

/** Labels at their places, with a connector where they stand away from their subject. */
export function PlacedLabels({
  placed,
}: {
  placed: readonly { readonly place: Place; readonly label: Wanted }[];
}): ReactNode {
  const { frame } = usePen();
  return placed.map(({ place, label }) => {
    const { box, anchor, connector } = place;
    const x = anchor === 'end' ? box.x + box.width : anchor === 'middle' ? box.x + box.width / 2 : box.x;
    const text = (
      <Label
        lines={label.forms[place.form] ?? []}
        x={x}
        y={box.y + LINE * 0.77 * frame.scale}
        anchor={anchor}
        tone={label.tone}
        halo
      />
    );
    return (
      <g key={place.key} data-note={place.key}>
        {connector === undefined ? null : (
          <path
            className="chart-connector"
            d={`M${round(connector.x1)} ${round(connector.y1)}L${round(connector.x2)} ${round(connector.y2)}`}
          />
        )}
        {label.href === undefined ? (
          text
        ) : (
          <a href={label.href} tabIndex={-1}>
            {text}
          </a>
        )}
      </g>
    );
  });
}
