import { toAcrossInk } from './across';
import { isNarrow } from './frame';
import type { GroupInk, Ink, TextInk, Tone } from './ink';
import type { Pen } from './pen';
import type { RowNote } from './row-note';
import { LARGE_LINE } from './row-texts';
import type { LaidPanel, LaidRow } from './rows-panel';
import { LINE, oneRun, type TextLine, type Voice } from './text';
import { toTextInk } from './text-ink';

/** Where a row's first baseline stands under its top, and how much lower that of a large number, in px before the frame's scale. */
const FIRST = 12;
const LARGE_DROP = 5;

/** An annotation of a row. */
function toNote(pen: Pen, key: string, { lines, x, y, anchor }: RowNote, tone: Tone): GroupInk {
  const runs = lines.map((text) => oneRun(text, 'note'));
  return { kind: 'group', note: key, ink: [toTextInk(pen, runs, { x, y, anchor, tone, halo: 'paper' })] };
}

/** Where the texts of a row begin: on a narrow frame a large number stands over the name, else beside it. */
function toBaselines({ frame }: Pen, { top, name, value, sub }: LaidRow, large: boolean) {
  const narrow = isNarrow(frame);
  const line = LINE * frame.scale;
  const first = top + FIRST * frame.scale;
  const stacked = narrow && large;
  const pitch = large ? LARGE_LINE * line : line;
  const nameY = stacked ? first + pitch * value.length : first;
  const valueY = large ? first + LARGE_DROP * frame.scale : first;
  const subY = nameY + line * (narrow && !large ? Math.max(name.length, value.length) : name.length);
  const asideY = narrow ? subY + sub.length * line : valueY + pitch * (value.length - 1) + line;
  return { stacked, pitch, nameY, valueY, subY, asideY };
}

/** Name, who and when, number, and what stands under the number. */
function toTexts(pen: Pen, laid: LaidRow, valueX: number, large: boolean): readonly TextInk[] {
  const { tone } = laid.row.mark;
  const { stacked, pitch, nameY, valueY, subY, asideY } = toBaselines(pen, laid, large);
  const end = { x: valueX, anchor: 'end' } as const;
  const start = { x: 0, anchor: 'start' } as const;
  const beside = isNarrow(pen.frame) ? start : end;
  const toInk = (lines: readonly TextLine[], stand: Parameters<typeof toTextInk>[2]) =>
    lines.length === 0 ? [] : [toTextInk(pen, lines, stand)];
  const inVoice = (lines: readonly string[], as: Voice) => lines.map((text) => oneRun(text, as));
  const side = { ...(stacked ? start : end), tone };
  return [
    ...toInk(inVoice(laid.name, 'strong'), { ...start, y: nameY, tone }),
    ...toInk(inVoice(laid.sub, 'quiet'), { ...start, y: subY }),
    // Lines of large numbers stand further apart than others.
    ...(large
      ? laid.value.flatMap((line, index) => toInk([line], { ...side, y: valueY + index * pitch }))
      : toInk(laid.value, { ...side, y: valueY })),
    ...toInk(
      laid.aside.map((run) => [run]),
      { ...beside, y: asideY },
    ),
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
    ...laid.headings.map(({ y, lines, end }) =>
      toTextInk(pen, lines, end === undefined ? { x: 0, y } : { x: end, y, anchor: 'end' }),
    ),
    ...laid.levels.map((level) => toAcrossInk(pen, level)),
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
