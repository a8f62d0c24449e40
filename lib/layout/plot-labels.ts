import type { LabelLine, NoteMark, PointView } from '../kinds/drawing';
import { isNarrow } from './frame';
import type { Box, Stroke } from './geometry';
import type { GroupInk, Ink, TextInk, Tone } from './ink';
import type { Pen } from './pen';
import { type Ask, type Place, placeLabels } from './place-labels';
import { LINE, lineWidth, oneRun, type TextLine, wrapText } from './text';

/** A label that looks for a place, with the forms it can take: its lines, narrow or wide. */
export type Wanted = {
  readonly key: string;
  /** Where its subject may be taken: one box, or for a line several along it. */
  readonly subjects: readonly Box[];
  readonly forms: readonly (readonly TextLine[])[];
  readonly tone: Tone;
  readonly href?: string | undefined;
};

/** A note as a label that may be set in one, two or more lines. */
export function wantNote(pen: Pen, note: NoteMark, subjects: readonly Box[]): Wanted {
  const { measure, frame } = pen;
  const forms = (isNarrow(frame) ? [150, 124, 100] : [176, 140]).map((width) =>
    wrapText(measure, frame.scale, note.lead + note.text, 'note', width * frame.scale).map((line) =>
      oneRun(line, 'note'),
    ),
  );
  return { key: note.key, subjects, forms, tone: note.tone, href: note.href };
}

/** A point's own label: its lines as they are, or all in one. */
export function wantPoint({ mark, label }: PointView, subject: Box): Wanted {
  const flat = label.flatMap((line, index) => (index === 0 ? line : [{ text: ' ', as: 'plain' as const }, ...line]));
  return { key: mark.key, subjects: [subject], forms: [label, [flat]], tone: mark.tone, href: mark.href };
}

/** A line's label in one line or two. */
export function lineForms(label: readonly LabelLine[]): readonly (readonly LabelLine[])[] {
  const [only, ...others] = label;
  if (only === undefined || others.length > 0) return [label];
  const words = only
    .map((run) => run.text)
    .join('')
    .split(' ');
  const half = Math.ceil(words.length / 2);
  return [
    label,
    [[{ text: words.slice(0, half).join(' '), as: 'quiet' }], [{ text: words.slice(half).join(' '), as: 'quiet' }]],
  ];
}

/** A label at its place. */
export type Settled = { readonly place: Place; readonly label: Wanted };

/** Finds a place for every label. What fits nowhere at this size is returned in `left`, to be listed under the plot. */
export function settleLabels(
  { measure, frame }: Pen,
  wanted: readonly Wanted[],
  field: { readonly bounds: Box; readonly boxes: readonly Box[]; readonly strokes: readonly Stroke[] },
): { readonly settled: readonly Settled[]; readonly left: readonly Wanted[] } {
  const sizeOf = (lines: readonly TextLine[]) => ({
    width: Math.max(...lines.map((line) => lineWidth(measure, frame.scale, line))),
    height: lines.length * LINE * frame.scale,
  });
  const asks = wanted.map(({ key, subjects, forms }): Ask => ({ key, subjects, forms: forms.map(sizeOf) }));
  const { places, left } = placeLabels(asks, field);
  const settled = places.flatMap((place) => {
    const label = wanted.find((candidate) => candidate.key === place.key);
    return label === undefined ? [] : [{ place, label }];
  });
  return { settled, left: wanted.filter((label) => left.includes(label.key)) };
}

/** A label's text, leading where its subject leads; the mark beside it is what the Tab key reaches. */
export function linkText(text: TextInk, href: string | undefined): Ink {
  return href === undefined ? text : { kind: 'group', link: { href }, ink: [text] };
}

/** A label at its place, with a connector where it stands away from its subject. */
export function toLabelInk(
  { frame }: Pen,
  { place: { box, anchor, connector, form }, label }: Settled,
  halo: 'paper' | 'panel',
): GroupInk {
  const x = anchor === 'end' ? box.x + box.width : anchor === 'middle' ? box.x + box.width / 2 : box.x;
  const text: TextInk = {
    kind: 'text',
    lines: label.forms[form] ?? [],
    x,
    y: box.y + LINE * 0.77 * frame.scale,
    anchor,
    tone: label.tone,
    halo,
    box,
  };
  const tie: readonly Ink[] =
    connector === undefined
      ? []
      : [
          {
            kind: 'stroke',
            look: 'connector',
            paths: [
              [
                { x: connector.x1, y: connector.y1 },
                { x: connector.x2, y: connector.y2 },
              ],
            ],
          },
        ];
  const note = { kind: 'group', note: label.key } as const;
  // Alone, the link is the note.
  if (tie.length === 0 && label.href !== undefined) return { ...note, link: { href: label.href }, ink: [text] };
  return { ...note, ink: [...tie, linkText(text, label.href)] };
}
