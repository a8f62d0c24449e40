import { isNarrow } from './frame';
import type { GroupInk, Ink, TextInk, Tone } from './ink';
import type { Pen } from './pen';
import type { RowNote } from './row-note';
import type { LaidPanel, LaidRow } from './rows-panel';
import { enlarge, LINE, oneRun } from './text';
import { toTextInk } from './text-ink';

/** Where a row's first baseline stands under its top, and how much lower that of a large number, in px before the frame's scale. */
const FIRST = 12;
const LARGE_DROP = 5;

/** An annotation of a row, tied to its mark where it stands beside it. */
function toNote(pen: Pen, key: string, { lines, x, y, anchor, connector }: RowNote, tone: Tone): GroupInk {
  const runs = lines.map((text) => oneRun(text, 'note'));
  const text = toTextInk(pen, runs, { x, y, anchor, tone, halo: 'paper' });
  if (connector === undefined) return { kind: 'group', note: key, ink: [text] };
  const { x1, y1, x2, y2 } = connector;
  const path = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
  return { kind: 'group', note: key, ink: [{ kind: 'stroke', look: 'connector', paths: [path] }, text] };
}

/** Name, who and when, number, and what stands under the number. */
function toTexts(
  pen: Pen,
  { row, top, name, sub, aside }: LaidRow,
  valueX: number,
  large: boolean,
): readonly TextInk[] {
  const { frame } = pen;
  const narrow = isNarrow(frame);
  const line = LINE * frame.scale;
  const stacked = narrow && large;
  const { tone } = row.mark;
  const first = top + FIRST * frame.scale;
  const nameY = stacked ? first + line * 1.4 : first;
  const valueY = large ? first + LARGE_DROP * frame.scale : first;
  const value = { x: stacked ? 0 : valueX, y: valueY, anchor: stacked ? 'start' : 'end', tone } as const;
  const under = narrow
    ? ({ x: 0, y: nameY + (name.length + sub.length) * line, anchor: 'start' } as const)
    : ({ x: valueX, y: valueY + line, anchor: 'end' } as const);
  const asides = aside.map((run) => [run]);
  return [
    toTextInk(
      pen,
      name.map((text) => oneRun(text, 'strong')),
      { x: 0, y: nameY, tone },
    ),
    toTextInk(
      pen,
      sub.map((text) => oneRun(text, 'quiet')),
      { x: 0, y: nameY + name.length * line },
    ),
    toTextInk(pen, [large ? enlarge(row.value) : row.value], value),
    ...(asides.length === 0 ? [] : [toTextInk(pen, asides, under)]),
  ];
}

/** The texts of a panel of rows: headings, names, numbers with their bounds, what differs; rules between groups. */
export function toRowsInk(pen: Pen, laid: LaidPanel, large: boolean): readonly Ink[] {
  const rules = laid.rules.map((y) => [
    { x: 0, y },
    { x: pen.frame.width, y },
  ]);
  return [
    { kind: 'stroke', look: 'rule', paths: rules },
    ...laid.headings.map(({ y, lines }) =>
      toTextInk(
        pen,
        lines.map((text) => oneRun(text, 'note')),
        { x: 0, y },
      ),
    ),
    ...laid.rows.map((one): Ink => {
      const { mark } = one.row;
      const note = one.note === undefined ? [] : [toNote(pen, mark.key, one.note, mark.tone)];
      return {
        kind: 'group',
        link: { href: mark.href, underlined: true },
        ink: [...toTexts(pen, one, laid.valueX, large), ...note],
      };
    }),
  ];
}
