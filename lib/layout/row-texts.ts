import type { Row } from '../kinds/drawing';
import { isNarrow } from './frame';
import type { Pen } from './pen';
import { enlarge, lineWidth, type TextLine, textWidth, type Voice, wrapText } from './text';
import { breakLine } from './text-ink';

/** How large a row's number is. */
export type Size = 'plain' | 'large';

/** The room in px, before the frame's scale, between a row's name and its number. */
export const BEFORE_VALUE = 14;

/** What share of its texts' width a number may take on one line beside a name that needs more; a longer one is broken. */
const VALUE: Readonly<Record<Size, number>> = { plain: 0.5, large: 0.6 };
/** What share of it the lines under the number may take. */
const ASIDE = 0.46;

/** A line under a row's value, in its voice. */
export type AsideLine = { readonly text: string; readonly as: Voice };

/** The texts of a row, broken to the columns that they have, and the height of them all in lines. */
export type RowTexts = {
  readonly name: readonly string[];
  readonly sub: readonly string[];
  readonly value: readonly TextLine[];
  readonly aside: readonly AsideLine[];
  readonly lines: number;
};

/** The numbers of a row, a line each. */
function valueLines({ value, also = [] }: Row, size: Size): readonly TextLine[] {
  return [value, ...also].map((line) => (size === 'large' ? enlarge(line) : line));
}

/** How wide the widest number of a row is in px. */
export function valueWidth({ measure, frame }: Pen, row: Row, size: Size): number {
  return Math.max(...valueLines(row, size).map((line) => lineWidth(measure, frame.scale, line)));
}

/** How wide a row's name and what stands under it are in px, with a line each. */
export function leftWidth({ measure, frame }: Pen, { name, sub }: Row): number {
  return Math.max(textWidth(measure, frame.scale, name, 'strong'), textWidth(measure, frame.scale, sub, 'quiet'));
}

/** A number: on one line where it leaves its name enough room, else broken. */
function breakValue(pen: Pen, row: Row, line: TextLine, size: Size, room: number): readonly TextLine[] {
  const own = lineWidth(pen.measure, pen.frame.scale, line);
  const isAlone = isNarrow(pen.frame) && size === 'large';
  const fits = isAlone
    ? own <= room
    : own <= VALUE[size] * room || leftWidth(pen, row) + own + BEFORE_VALUE * pen.frame.scale <= room;
  return fits ? [line] : breakLine(pen, line, isAlone ? room : VALUE[size] * room);
}

/** The height of a row's large number in lines. */
export const LARGE_LINE = 1.4;

/** The height of all texts in lines: beside each other, or on a narrow frame partly under each other. */
function countLines({ name, sub, value, aside }: Omit<RowTexts, 'lines'>, narrow: boolean, large: boolean): number {
  const number = value.length * (large ? LARGE_LINE : 1);
  if (!narrow) return Math.max(name.length + sub.length, number + aside.length);
  const head = large ? name.length + number : Math.max(name.length, number);
  return head + sub.length + aside.length;
}

/** Breaks the texts of a row, whose number ends at `valueX` px. */
export function breakTexts(
  pen: Pen,
  row: Row,
  { valueX, size }: { readonly valueX: number; readonly size: Size },
): RowTexts {
  const { scale } = pen.frame;
  const narrow = isNarrow(pen.frame);
  const large = size === 'large';
  const wrap = (text: string, as: Voice, width: number) =>
    text === '' ? [] : wrapText(pen.measure, scale, text, as, width);
  const aside = row.aside.flatMap((runs): readonly AsideLine[] => {
    const as = runs[0]?.as ?? 'quiet';
    const lines = wrap(runs.map((run) => run.text).join(''), as, valueX * (narrow ? 1 : ASIDE));
    return lines.map((text) => ({ text, as }));
  });
  const value = valueLines(row, size).flatMap((line) => breakValue(pen, row, line, size, valueX));
  const right = [...value, ...(narrow ? [] : aside.map((line) => [line]))];
  const widest = Math.max(...right.map((line) => lineWidth(pen.measure, scale, line)));
  const nameWidth = narrow && large ? valueX : valueX - widest - BEFORE_VALUE * scale;
  const texts = {
    name: wrap(row.name, 'strong', nameWidth),
    sub: wrap(row.sub, 'quiet', narrow ? valueX : nameWidth),
    value,
    aside,
  };
  return { ...texts, lines: countLines(texts, narrow, large) };
}
