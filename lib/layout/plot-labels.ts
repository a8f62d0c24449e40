import type { LabelLine, NoteMark, PointView } from '../kinds/drawing';
import { type Frame, isNarrow } from './frame';
import type { Box, Stroke } from './geometry';
import type { GroupInk, Ink, StrokeInk, TextInk, Tone } from './ink';
import type { Ask, Field, Place } from './label-spots';
import type { Pen } from './pen';
import { placeLabels } from './place-labels';
import { capOf } from './scene-mark';
import { LINE, lineWidth, oneRun, type TextLine } from './text';
import { breakLine, breakText, wordsOf } from './text-ink';

/** A label that looks for a place, with the forms it can take: its lines, narrow or wide. */
export type Wanted = {
  readonly key: string;
  /** Where its subject may be taken: one box, or for a line several along it. */
  readonly subjects: readonly Box[];
  readonly forms: readonly (readonly TextLine[])[];
  /** What it says in one line, where it is listed. */
  readonly words: string;
  readonly tone: Tone;
  readonly href?: string | undefined;
  /** Other lines, which it must not seem to be of. */
  readonly rivals?: readonly Stroke[] | undefined;
  readonly cap?: Ask['cap'];
  readonly dot?: Ask['dot'];
  readonly span?: Ask['span'];
  readonly weight?: number;
  /** Which of its forms is the number alone: then all that it says is listed too. */
  readonly short?: number;
};

/** How much it matters that a label stands at its subject: what the article says most, then the names of lines and points. */
export const WEIGHTS = { article: 8, name: 4, point: 3 } as const;

/** A note as a label that may be set in one, two or more lines. */
export function wantNote(pen: Pen, note: NoteMark, subjects: readonly Box[]): Wanted {
  const { frame } = pen;
  const forms = (isNarrow(frame) ? [150, 124, 100] : [176, 140]).map((width) =>
    breakText(pen, note.lead + note.text, 'note', width * frame.scale),
  );
  return { key: note.key, subjects, forms, words: note.lead + note.text, tone: note.tone, href: note.href };
}

/** The widths in px, before the frame's scale, that a label is broken to where it is wider. */
const WIDTHS: Readonly<Record<Frame['name'], readonly number[]>> = {
  narrow: [150, 112],
  mid: [200, 140],
  wide: [220, 150],
  slide: [220, 150],
};

/** Forms of a label, and those of its lines broken to some widths, where a line is wider. */
function withBroken(pen: Pen, forms: readonly (readonly TextLine[])[]): readonly (readonly TextLine[])[] {
  const { measure, frame } = pen;
  const [first = []] = forms;
  const widest = Math.max(...first.map((line) => lineWidth(measure, frame.scale, line)));
  const widths = WIDTHS[frame.name].map((width) => width * frame.scale).filter((width) => width < widest);
  return [...forms, ...widths.map((width) => first.flatMap((line) => breakLine(pen, line, width)))];
}

/** A point's own label: its lines as they are, all in one, or broken. It may stand along the level that begins with it too. */
export function wantPoint(pen: Pen, { mark, label }: PointView, subject: Box, level?: Box): Wanted {
  const flat = label.flatMap((line, index) => (index === 0 ? line : [{ text: ' ', as: 'plain' as const }, ...line]));
  const whole = withBroken(pen, [label, [flat]]);
  const number = label.find((line) => line.some(({ as }) => as === 'strong'));
  // What the article says has its number at its mark, even on a phone.
  const isShort = isNarrow(pen.frame) && mark.tone === 'reported' && number !== undefined && label.length > 1;
  const forms = isShort ? [...whole, [number]] : whole;
  const [first = '', ...others] = label.map((line) => wordsOf([line]));
  const words = others.length === 0 ? first : `${first}: ${others.join(', ')}`;
  const { key, tone, href, bound } = mark;
  const weight = tone === 'reported' ? WEIGHTS.article : WEIGHTS.point;
  const wanted = {
    ...{ key, subjects: [subject], forms, words, tone, href, weight, cap: capOf(bound, true) },
    ...(isShort ? { short: whole.length } : {}),
  };
  if (level === undefined) return wanted;
  const { x, width } = level;
  const along = [0.9, 0.5].map((share) => ({ ...level, x: x + width * share, width: 2 }));
  return { ...wanted, subjects: [subject, ...along], span: [x, x + width] };
}

/** A line's label in one line, in two, or broken. */
export function lineForms(pen: Pen, label: readonly LabelLine[]): readonly (readonly TextLine[])[] {
  const [only, ...others] = label;
  if (only === undefined || others.length > 0) return withBroken(pen, [label]);
  const words = wordsOf([only]).split(' ');
  const half = Math.ceil(words.length / 2);
  const halves = [words.slice(0, half), words.slice(half)].map((some) => oneRun(some.join(' '), 'quiet'));
  return withBroken(pen, words.length === 1 ? [label] : [label, halves]);
}

/** A label at its place. */
export type Settled = { readonly place: Place; readonly label: Wanted };

/** Finds a place for every label. What fits nowhere at this size is returned in `left`, to be listed under the plot. */
export function settleLabels(
  { measure, frame }: Pen,
  wanted: readonly Wanted[],
  field: Field,
): { readonly settled: readonly Settled[]; readonly left: readonly Wanted[] } {
  const sizeOf = (lines: readonly TextLine[]) => ({
    width: Math.max(...lines.map((line) => lineWidth(measure, frame.scale, line))),
    height: lines.length * LINE * frame.scale,
  });
  const asks = wanted.map(({ forms, ...asked }): Ask => ({ ...asked, forms: forms.map(sizeOf) }));
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

/** The stroke between a label or a number and its subject. */
export function toConnector({ x1, y1, x2, y2 }: Stroke): StrokeInk {
  const path = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
  return { kind: 'stroke', look: 'connector', paths: [path] };
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
  const tie: readonly Ink[] = connector === undefined ? [] : [toConnector(connector)];
  const note = { kind: 'group', note: label.key } as const;
  // Alone, the link is the note.
  if (tie.length === 0 && label.href !== undefined) return { ...note, link: { href: label.href }, ink: [text] };
  return { ...note, ink: [...tie, linkText(text, label.href)] };
}
