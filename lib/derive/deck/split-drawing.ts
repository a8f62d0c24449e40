import type { Drawing, LabelLine, Row, RowsDrawing, RowsPanel } from '../../kinds/drawing';
import type { PartsBar, PartsDrawing } from '../../kinds/length-drawing';
import { countLines, paginate } from './paginate';

/** A part of a chart that one slide can hold. A panel on a scale of its own brings its title as the slide's message. */
export type DrawingPart = { readonly drawing: Drawing; readonly title?: string };

/** Characters in a line of a row's name, of what stands under it, of its aside and of a group's heading at slide size. */
const NAME = 41;
const SUB = 49;
const ASIDE = 32;
const HEADING = 62;
/** The same of what is said over all rows; and the lines that rows have at the least, whatever stands around them. */
const WIDE = 110;
const LEAST = 6;
/** What the ticks of a row's own scale take, in lines. */
const OWN = 1.8;
/** What the title and the ticks of a panel under another take, with the air between them, in lines. */
const NEXT = 4.5;

type Group = RowsPanel['groups'][number];

const textOf = (runs: LabelLine) => runs.map((run) => run.text).join('');

function rowLines({ name, sub, also = [], aside, note }: Row, size: RowsDrawing['size']): number {
  const left = countLines(name, NAME) + countLines(sub, SUB);
  const under = aside.map((runs) => countLines(textOf(runs), ASIDE));
  const right = under.reduce((sum, lines) => sum + lines, (size === 'large' ? 1.4 : 1) * (1 + also.length));
  return Math.max(left, right) + 0.83 + (note === undefined ? 0 : Math.max(0, countLines(note, NAME) - 2));
}

/** What each row takes: bars stand at equal steps, so each takes what the highest needs. */
function weigh({ rows }: Group, panel: RowsPanel, size: RowsDrawing['size']): (row: Row) => number {
  if (panel.shape !== 'bars') return (row) => rowLines(row, size);
  const highest = Math.max(...rows.map((row) => rowLines(row, size)));
  return () => highest;
}

function groupLines(group: Group, panel: RowsPanel, size: RowsDrawing['size']): number {
  const { heading, rows } = group;
  const head = heading === undefined ? 0.64 : countLines(heading, HEADING) + 1;
  return rows.map(weigh(group, panel, size)).reduce((sum, lines) => sum + lines, head);
}

/** A group that one slide can't hold, as several of the same heading. */
function splitGroup(group: Group, panel: RowsPanel, size: RowsDrawing['size'], lines: number): readonly Group[] {
  if (groupLines(group, panel, size) <= lines) return [group];
  const room = lines - groupLines({ ...group, rows: [] }, { ...panel, shape: undefined }, size);
  return paginate(group.rows, weigh(group, panel, size), room).map((rows) => ({ ...group, rows }));
}

/** What is said over the rows of every slide, and the labels of levels under them. */
function aroundLines({ said, levels = [] }: RowsPanel): number {
  const over = said === undefined ? 0 : countLines(said, WIDE) + 0.4;
  const labels = levels.map(({ label, note }) => label.length + (note === undefined ? 0 : countLines(note, ASIDE)));
  return labels.reduce((sum, lines) => sum + lines + 0.3, over);
}

/** The groups of one slide, in which what was split and came together again stands under one heading. */
function joinGroups(groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last?.heading === undefined || last.heading !== group.heading) joined.push(group);
    else joined[joined.length - 1] = { ...last, rows: [...last.rows, ...group.rows] };
  }
  return joined;
}

/** A group, and the panel that it is of. */
type Placed = { readonly group: Group; readonly panel: RowsPanel };

/** Panels under each other, their groups over as few slides as can hold them; a short panel stands on another's slide. */
function splitPanels({ panels, size }: RowsDrawing, lines: number): readonly (readonly RowsPanel[])[] {
  const room = Math.max(LEAST, lines - Math.max(...panels.map(aroundLines)));
  const placed = panels.flatMap((panel) =>
    panel.groups.flatMap((group) => splitGroup(group, panel, size, room)).map((group): Placed => ({ group, panel })),
  );
  const linesOf = ({ group, panel }: Placed) => {
    const isNext = panel !== panels[0] && placed.find((one) => one.panel === panel)?.group === group;
    return groupLines(group, panel, size) + (isNext ? NEXT : 0);
  };
  return paginate(placed, linesOf, room).map((page) =>
    panels
      .map((panel) => ({
        ...panel,
        groups: joinGroups(page.flatMap((one) => (one.panel === panel ? [one.group] : []))),
      }))
      .filter(({ groups }) => groups.length > 0),
  );
}

/** Rows that have a scale each, as many on a slide as it can hold. */
function splitApart(drawing: RowsDrawing, lines: number): readonly DrawingPart[] {
  const linesOf = (panel: RowsPanel) =>
    panel.groups.reduce((sum, group) => sum + groupLines(group, panel, drawing.size), OWN);
  return paginate(drawing.panels, linesOf, lines - 1).map((panels) => ({ drawing: { ...drawing, panels } }));
}

/** What a bar takes with its texts, in lines. */
function barLines({ row, parts }: PartsBar): number {
  const labels = parts.map(({ label }) => countLines(label.map(textOf).join(' '), ASIDE));
  const under = parts.length < 4 ? Math.max(0, ...labels) : labels.reduce((sum, lines) => sum + lines, 0);
  const aside = row.aside.reduce((sum, line) => sum + countLines(textOf(line), SUB), 0);
  return Math.max(countLines(row.name, NAME) + countLines(row.sub, SUB) + aside, 2.7 + under) + 2.4;
}

/** Bars as many on a slide as it can hold, all on one scale. */
function splitBars(drawing: PartsDrawing, lines: number): readonly DrawingPart[] {
  if (drawing.bars.length < 3) return [{ drawing }];
  return paginate(drawing.bars, barLines, lines).map((bars) => {
    const keys = bars.flatMap(({ row, parts }) => [row, ...parts].map(({ mark }) => mark.key));
    return { drawing: { ...drawing, bars, notes: drawing.notes.filter(({ subject }) => keys.includes(subject)) } };
  });
}

/**
 * A drawing in parts that a slide can hold at a legible size: rows over several slides, each scale on its own.
 * @param lines how many lines of a still's text a slide has room for.
 */
export function splitDrawing(drawing: Drawing, lines: number): readonly DrawingPart[] {
  if (drawing.kind === 'parts') return splitBars(drawing, lines);
  if (drawing.kind !== 'rows') return [{ drawing }];
  if (drawing.apart !== undefined) return splitApart(drawing, lines);
  return splitPanels(drawing, lines).map((panels): DrawingPart => {
    const [first, ...others] = panels;
    if (first === undefined || others.length > 0) return { drawing: { ...drawing, panels } };
    const { title, ...panel } = first;
    return { drawing: { ...drawing, panels: [panel] }, ...(title === undefined ? {} : { title }) };
  });
}

/** The figures and events that a drawing of rows or bars shows; undefined for other drawings, which are never split. */
export function rowKeys(drawing: Drawing): readonly string[] | undefined {
  if (drawing.kind === 'parts')
    return drawing.bars.flatMap(({ row, parts }) => [row, ...parts].map(({ mark }) => mark.key));
  if (drawing.kind !== 'rows') return undefined;
  return drawing.panels.flatMap((panel) =>
    panel.groups.flatMap((group) =>
      group.rows.flatMap(({ before = [], mark }) => [...before.map((one) => one.mark.key), mark.key]),
    ),
  );
}
