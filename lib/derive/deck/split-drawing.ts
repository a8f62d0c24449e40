import type { Drawing, Row, RowsDrawing, RowsPanel } from '../../kinds/drawing';
import { countLines, paginate } from './paginate';

/** A part of a chart that one slide can hold. A panel on a scale of its own brings its title as the slide's message. */
export type DrawingPart = { readonly drawing: Drawing; readonly title?: string };

/** Characters in a line of a row's name, of what stands under it, of its aside and of a group's heading at slide size. */
const NAME = 41;
const SUB = 49;
const ASIDE = 32;
const HEADING = 62;

type Group = RowsPanel['groups'][number];

function rowLines(row: Row, size: RowsDrawing['size']): number {
  const left = countLines(row.name, NAME) + countLines(row.sub, SUB);
  const aside = row.aside.map((runs) => countLines(runs.map((run) => run.text).join(''), ASIDE));
  const right = aside.reduce((sum, lines) => sum + lines, size === 'large' ? 1.4 : 1);
  return Math.max(left, right) + 0.83 + (row.note === undefined ? 0 : Math.max(0, countLines(row.note, NAME) - 2));
}

function groupLines({ heading, rows }: Group, size: RowsDrawing['size']): number {
  const head = heading === undefined ? 0.64 : countLines(heading, HEADING) + 1;
  return rows.reduce((sum, row) => sum + rowLines(row, size), head);
}

/** A group that one slide can't hold, as several of the same heading. */
function splitGroup(group: Group, size: RowsDrawing['size'], lines: number): readonly Group[] {
  if (groupLines(group, size) <= lines) return [group];
  const room = lines - groupLines({ ...group, rows: [] }, size);
  return paginate(group.rows, (row) => rowLines(row, size), room).map((rows) => ({ ...group, rows }));
}

function splitPanel(panel: RowsPanel, size: RowsDrawing['size'], lines: number): readonly RowsPanel[] {
  const groups = panel.groups.flatMap((group) => splitGroup(group, size, lines));
  return paginate(groups, (group) => groupLines(group, size), lines).map((page) => ({ ...panel, groups: page }));
}

/**
 * A drawing in parts that a slide can hold at a legible size: rows over several slides, each scale on its own.
 * @param lines how many lines of a still's text a slide has room for.
 */
export function splitDrawing(drawing: Drawing, lines: number): readonly DrawingPart[] {
  if (drawing.kind !== 'rows') return [{ drawing }];
  return drawing.panels.flatMap(({ title, ...panel }) =>
    splitPanel(panel, drawing.size, lines).map(
      (part): DrawingPart => ({
        drawing: { ...drawing, panels: [part] },
        ...(title === undefined ? {} : { title }),
      }),
    ),
  );
}

/** The figures and events that a drawing of rows shows; undefined for other drawings, which are never split. */
export function rowKeys(drawing: Drawing): readonly string[] | undefined {
  if (drawing.kind !== 'rows') return undefined;
  return drawing.panels.flatMap((panel) => panel.groups.flatMap((group) => group.rows.map((row) => row.mark.key)));
}
