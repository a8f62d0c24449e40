import type { ReactNode } from 'react';
import type { BarPart, NoteMark, PartsDrawing, Row } from '../../lib/kinds/drawing';
import { isNarrow } from '../../lib/layout/frame';
import { round } from '../../lib/layout/geometry';
import { LINE, lineWidth, oneRun, type Voice, wrapText } from '../../lib/layout/text';
import { StackedBar } from './bar';
import { Label } from './label';
import { DrawingHatch } from './mark';
import { Canvas, Layer } from './panel';
import { type Pen, usePen } from './pen';

type Lines = readonly (readonly { readonly text: string; readonly as: Voice }[])[];
type Text = { readonly lines: Lines; readonly height: number };

function setText(pen: Pen, text: string, voice: 'strong' | 'quiet' | 'note', width: number): Text {
  const lines = wrapText(pen.measure, pen.frame.scale, text, voice, width).map((words) => oneRun(words, voice));
  return { lines, height: lines.length * LINE * pen.frame.scale };
}

/** The label of a part under its bar, no wider than the part; only its quiet lines are broken. */
function setPart(pen: Pen, part: BarPart, room: number): Text {
  const lines = part.label.flatMap((line): Lines => {
    const fits = lineWidth(pen.measure, pen.frame.scale, line) <= room || line.some((run) => run.as !== 'quiet');
    return fits ? [line] : setText(pen, line.map((run) => run.text).join(''), 'quiet', room).lines;
  });
  return { lines, height: lines.length * LINE * pen.frame.scale };
}

/** A bar with its texts, laid from `top` down: name and who beside or over it, labels and annotations under it. */
type Block = {
  readonly row: Row;
  /** Whether its bar is in parts, each with a label of its own. */
  readonly parted: boolean;
  readonly parts: readonly BarPart[];
  readonly notes: readonly NoteMark[];
};

type LaidBlock = {
  readonly block: Block;
  readonly name: Text;
  readonly sub: Text;
  readonly textY: number;
  readonly barY: number;
  readonly labels: readonly { readonly x: number; readonly y: number; readonly text: Text; readonly href: string }[];
  readonly notes: readonly { readonly y: number; readonly text: Text }[];
  readonly bottom: number;
};

type Columns = { readonly left: number; readonly bar: number; readonly toX: (value: number) => number };

function layBlock(pen: Pen, block: Block, top: number, { left, bar, toX }: Columns): LaidBlock {
  const { frame } = pen;
  const narrow = isNarrow(frame);
  const line = LINE * frame.scale;
  const width = narrow
    ? frame.width - lineWidth(pen.measure, frame.scale, block.row.value) - 12
    : left - 20 * frame.scale;
  const name = setText(pen, block.row.name, 'strong', width);
  const sub = setText(pen, block.row.sub, 'quiet', narrow ? frame.width : width);
  const barY = narrow ? top + name.height + sub.height + 6 : top + line + 4;
  const labels = (block.parted ? block.parts : []).map((part) => ({
    href: part.mark.href,
    x: toX(part.from),
    y: barY + bar + 6,
    text: setPart(pen, part, toX(part.to) - toX(part.from) - 12),
  }));
  let y = Math.max(
    barY + bar,
    ...labels.map((label) => label.y + label.text.height),
    narrow ? 0 : barY + name.height + sub.height,
  );
  const notes = block.notes.map((note) => {
    const text = setText(pen, note.text, 'note', narrow ? frame.width : frame.width - left);
    const laid = { y: y + 10 * frame.scale, text };
    y = laid.y + text.height;
    return laid;
  });
  return { block, name, sub, textY: top, barY, labels, notes, bottom: y };
}

/** An annotation under a bar, tied to the bar's end where there is room. */
function BlockNotes({ laid, columns }: { laid: LaidBlock; columns: Columns }): ReactNode {
  const { frame } = usePen();
  const narrow = isNarrow(frame);
  const { block, barY } = laid;
  return laid.notes.map(({ y, text }, index) => (
    <g key={text.lines.map((line) => line[0]?.text).join(' ')} data-note={block.notes[index]?.key}>
      {narrow ? null : (
        <path className="lead" d={`M${round(frame.width - 4)} ${round(barY + columns.bar + 2)}V${round(y - 2)}`} />
      )}
      <a href={block.row.mark.href} className="rowlink" tabIndex={-1}>
        <Label
          lines={text.lines}
          x={narrow ? 0 : frame.width}
          y={y + LINE * 0.8 * frame.scale}
          anchor={narrow ? 'start' : 'end'}
          tone={block.row.mark.tone}
        />
      </a>
    </g>
  ));
}

/** Name, who and number of a bar. */
function BlockHead({ laid, columns }: { laid: LaidBlock; columns: Columns }): ReactNode {
  const { frame } = usePen();
  const narrow = isNarrow(frame);
  const base = LINE * 0.8 * frame.scale;
  const { block, name, sub, textY, barY } = laid;
  const first = narrow ? textY + base : barY + base;
  const tone = block.row.mark.tone;
  const value = { x: narrow ? frame.width : columns.left, anchor: narrow ? 'end' : 'start' } as const;
  const words = name.lines.map((runs) => runs.map((run) => run.text).join('')).join(' ');
  // A bar in parts has no mark of its own: its name is what leads to its page.
  const asMark = block.parted
    ? { 'data-mark': block.row.mark.key, 'aria-label': `${words}; ${block.row.mark.title}` }
    : { tabIndex: -1 };
  return (
    <>
      <a href={block.row.mark.href} className="rowlink" {...asMark}>
        <Label lines={name.lines} x={0} y={first} tone={tone} />
      </a>
      <a href={block.row.mark.href} className="rowlink" tabIndex={-1}>
        <Label lines={sub.lines} x={0} y={first + name.height} />
        <Label lines={[block.row.value]} {...value} y={textY + base} tone={tone} />
      </a>
    </>
  );
}

/** The texts of a bar: its head, the labels of its parts, its annotations. */
function BlockTexts({ laid, columns }: { laid: LaidBlock; columns: Columns }): ReactNode {
  const base = LINE * 0.8 * usePen().frame.scale;
  return (
    <>
      <BlockHead laid={laid} columns={columns} />
      {laid.labels.map(({ x, y, text, href }) => (
        <a key={x} href={href} className="rowlink" tabIndex={-1}>
          <Label lines={text.lines} x={x} y={y + base} />
        </a>
      ))}
      <BlockNotes laid={laid} columns={columns} />
    </>
  );
}

/** The two bars with the annotations that point at them. */
function toBlocks({ announced, declared, notes }: PartsDrawing): readonly Block[] {
  const isAnnounced = (note: NoteMark) => note.subject === announced.mark.key;
  return [
    { row: announced, parted: false, parts: [announced.bar], notes: notes.filter(isAnnounced) },
    { row: declared, parted: true, parts: declared.parts, notes: notes.filter((note) => !isAnnounced(note)) },
  ];
}

/** Where a part ends, the whisker of a range included. */
function reachOf({ from, to, mark }: BarPart): number {
  return mark.point ? to : Math.max(to, ...mark.intervals.map(({ high }) => from + high));
}

/** An order as announced, hatched, and under it what was declared of it. One scale from zero for both. */
export function PartsChart({ drawing }: { drawing: PartsDrawing }): ReactNode {
  const pen = usePen();
  const { frame } = pen;
  const left = isNarrow(frame) ? 0 : Math.round(frame.width * 0.3);
  const most = Math.max(...[drawing.announced.bar, ...drawing.declared.parts].map(reachOf));
  const width = frame.width - left - 1;
  const columns: Columns = { left, bar: 40 * frame.scale, toX: (value) => left + (value / most) * width };
  const laid: LaidBlock[] = [];
  for (const block of toBlocks(drawing)) {
    const above = laid.at(-1);
    laid.push(layBlock(pen, block, above === undefined ? 0 : above.bottom + 30 * frame.scale, columns));
  }
  return (
    <Canvas width={frame.width} height={(laid.at(-1)?.bottom ?? 0) + 4}>
      <Layer>
        <DrawingHatch marks={[drawing.announced.bar, ...drawing.declared.parts].map(({ mark }) => mark)} />
        {laid.map((block) => (
          <BlockTexts key={block.block.row.mark.key} laid={block} columns={columns} />
        ))}
      </Layer>
      {laid.map(({ block: { row, parts }, barY }) => {
        const to = parts.at(-1)?.to ?? most;
        const size = { x: left, y: barY, width: (to / most) * width, height: columns.bar };
        return <StackedBar key={row.mark.key} parts={parts} from={0} to={to} {...size} />;
      })}
    </Canvas>
  );
}
