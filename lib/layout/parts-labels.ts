import type { BarPart } from '../kinds/length-drawing';
import { drawingWords } from '../words/drawing';
import type { Point } from './ink';
import type { Columns } from './parts-block';
import type { Pen } from './pen';
import { LINE, lineWidth, oneRun, type TextLine } from './text';
import { ASCENT, breakLine, breakText, wordsOf } from './text-ink';

/** The label of a part in px, with what ties it to its part, and the arrow of the part's own bound, which stands with it. */
export type PartLabel = {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly TextLine[];
  readonly href?: string;
  readonly tie?: readonly Point[];
  readonly arrow?: readonly (readonly Point[])[];
};

type Labels = { readonly labels: readonly PartLabel[]; readonly bottom: number };

/** The air in px between a label and the next part’s, the most lines of a name under its number, and how long an arrow is. */
const AIR = 12;
const LINES = 4;
const ARROW = 14;
const HEAD = 3.5;
/** The room in px, before the frame's scale, in which a label beside its tie can be read. */
const COLUMN = 120;
const TIE = 6;

/** Which way a part's own bound points, where it does. */
function pointsTo({ mark: { bound } }: BarPart): 1 | -1 | undefined {
  if (bound === 'moreThan' || bound === 'atLeast') return 1;
  return bound === 'lessThan' || bound === 'upTo' ? -1 : undefined;
}

const lineOf = ({ frame }: Pen) => LINE * frame.scale;
const widest = ({ frame, measure }: Pen, lines: readonly TextLine[]) =>
  Math.max(0, ...lines.map((line) => lineWidth(measure, frame.scale, line)));

/** The arrow of a bound behind the last of some lines of text, from a place down. */
function toArrow(pen: Pen, part: BarPart, x: number, y: number, lines: readonly TextLine[]): Pick<PartLabel, 'arrow'> {
  const way = pointsTo(part);
  const line = lines.at(-1);
  if (way === undefined || line === undefined) return {};
  const { scale } = pen.frame;
  const from = x + lineWidth(pen.measure, scale, line) + TIE * scale;
  const mid = y + (ASCENT + lines.length - 1) * lineOf(pen) - 4.5 * scale;
  const [tail, tip] = way === 1 ? [from, from + ARROW * scale] : [from + ARROW * scale, from];
  const head = [-HEAD, HEAD].map((side) => [
    { x: tip - way * HEAD * scale, y: mid + side * scale },
    { x: tip, y: mid },
  ]);
  return {
    arrow: [
      [
        { x: tail, y: mid },
        { x: tip, y: mid },
      ],
      ...head,
    ],
  };
}

/** What an arrow takes behind a number. */
const arrowRoom = ({ frame }: Pen, part: BarPart) => (pointsTo(part) === undefined ? 0 : (ARROW + TIE) * frame.scale);

/** The label right under its part, no wider than the part; undefined where its number or a word of it has no room. */
function layUnder(pen: Pen, part: BarPart, x: number, y: number, room: number): PartLabel | undefined {
  const lines = part.label.flatMap((line): readonly TextLine[] =>
    line.every(({ as }) => as === 'quiet') ? breakText(pen, wordsOf([line]), 'quiet', room) : [line],
  );
  const words = part.label.flatMap((line) =>
    line.flatMap(({ text }) => text.split(/ +/).map((word) => oneRun(word, 'quiet'))),
  );
  const [first = []] = lines;
  const needed = Math.max(widest(pen, words), widest(pen, lines), widest(pen, [first]) + arrowRoom(pen, part));
  if (room < needed || lines.length > LINES + 1) return undefined;
  return { x, y, lines, href: part.mark.href, ...toArrow(pen, part, x, y, [first]) };
}

/** The whole label in one line. */
const flat = ({ label }: BarPart): TextLine =>
  label.flatMap((line, index) => (index === 0 ? line : [{ text: ' ', as: 'quiet' as const }, ...line]));

type Placed = { readonly part: BarPart; readonly x: number; readonly room: number };

/**
 * On which side of its tie each label stands: right of it where it can be read there, before the first tie of those that
 * stand left of theirs; undefined where one has no room on either side.
 */
function takeSides(pen: Pen, parts: readonly Placed[], { left }: Columns) {
  const wanted = COLUMN * pen.frame.scale;
  const start: Placed[] = [];
  const end: Placed[] = [];
  let bound = pen.frame.width + AIR;
  for (const { part, x } of parts.toReversed()) {
    const beside = TIE * pen.frame.scale;
    const need = Math.min(wanted, lineWidth(pen.measure, pen.frame.scale, flat(part)) + arrowRoom(pen, part));
    const rooms = { right: bound - AIR - x - beside, left: x - beside - left };
    if (rooms.right >= need) start.push({ part, x, room: rooms.right });
    else if (rooms.left >= need) {
      end.unshift({ part, x, room: rooms.left });
      bound = x;
    } else return undefined;
  }
  return { start, end };
}

/** Labels in rows under each other, each tied to its part: the rightmost of those right of their tie first, so that no tie crosses a text. */
function layTied(pen: Pen, parts: readonly Placed[], from: number, top: number, columns: Columns): Labels | undefined {
  const sides = takeSides(pen, parts, columns);
  if (sides === undefined) return undefined;
  const beside = TIE * pen.frame.scale;
  let y = top;
  const lay =
    (anchor: 'start' | 'end') =>
    ({ part, x, room }: Placed): PartLabel => {
      const lines = breakLine(pen, flat(part), room - arrowRoom(pen, part));
      const at = anchor === 'start' ? x + beside : x - beside;
      const mid = y + 0.5 * lineOf(pen);
      const begin = anchor === 'start' ? at : at - widest(pen, lines) - arrowRoom(pen, part);
      const label: PartLabel = {
        ...{ x: begin, y, lines, href: part.mark.href },
        tie: [
          { x, y: from },
          { x, y: mid },
          { x: anchor === 'start' ? at - 2 : at + 2, y: mid },
        ],
        ...toArrow(pen, part, begin, y, lines),
      };
      y += lines.length * lineOf(pen) + 2;
      return label;
    };
  const labels = [...sides.start.map(lay('start')), ...sides.end.map(lay('end'))];
  return { labels, bottom: y };
}

/** All labels in a list, in the order of their parts, where there is no room to tie them. */
function layList(pen: Pen, parts: readonly BarPart[], top: number, { left }: Columns): Labels {
  const width = pen.frame.width - left;
  let y = top;
  const lay = (lines: readonly TextLine[], part?: BarPart): PartLabel => {
    const label: PartLabel = {
      ...{ x: left, y, lines },
      ...(part === undefined ? {} : { href: part.mark.href, ...toArrow(pen, part, left, y, lines) }),
    };
    y += lines.length * lineOf(pen);
    return label;
  };
  const head = lay(breakText(pen, drawingWords.inOrder, 'quiet', width));
  const labels = parts.map((part) => lay(breakLine(pen, flat(part), width - arrowRoom(pen, part)), part));
  return { labels: [head, ...labels], bottom: y };
}

/** The labels of a bar's parts, under a bar that ends at `from` px: right under their parts, else tied to them, else listed. */
export function layPartLabels(pen: Pen, parts: readonly BarPart[], from: number, columns: Columns): Labels {
  const { toX } = columns;
  const top = from + 6;
  const under: (PartLabel | undefined)[] = [];
  for (const [index, part] of parts.entries()) {
    const end = index === parts.length - 1 ? pen.frame.width : toX(part.to) - AIR;
    // A label keeps off the tie of the one before it.
    const x = toX(part.from) + (index > 0 && under[index - 1] === undefined ? TIE : 0);
    under.push(layUnder(pen, part, x, top, end - x));
  }
  const placed = under.filter((label) => label !== undefined);
  const bottom = Math.max(top, ...placed.map(({ lines }) => top + lines.length * lineOf(pen)));
  const others = parts.flatMap((part, index) => {
    const x = toX(part.from) + Math.min(4, (toX(part.to) - toX(part.from)) / 2);
    return under[index] === undefined ? [{ part, x, room: 0 }] : [];
  });
  if (others.length === 0) return { labels: placed, bottom };
  const tied = layTied(pen, others, from + 2, bottom + 2, columns);
  return tied === undefined
    ? layList(pen, parts, top, columns)
    : { labels: [...placed, ...tied.labels], bottom: tied.bottom };
}
