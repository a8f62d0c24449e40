import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import type { Look } from './look';

/** A run of text in one look. */
export type LookedRun = { readonly text: string; readonly look: Look };

/** A line of text in a drawing: its baseline's place in px, and its runs. */
export type PlacedLine = { readonly x: number; readonly y: number; readonly runs: readonly LookedRun[] };

type Open = { x: number; y: number; runs: LookedRun[] };

/** The lines of an SVG text, each `tspan` with a place of its own beginning one; what shows nothing is left out. */
export function readLines(text: Element, looks: ReadonlyMap<AnyNode, Look>): readonly PlacedLine[] {
  const lines: Open[] = [{ x: numberOf(text, 'x'), y: numberOf(text, 'y'), runs: [] }];
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (isText(child)) lines.at(-1)?.runs.push({ text: child.data, look: looks.get(element) ?? new Map() });
      if (!isTag(child)) continue;
      const { x, y = 0 } = lines.at(-1) ?? {};
      if (child.attribs['x'] !== undefined || child.attribs['dy'] !== undefined) {
        lines.push({ x: numberOf(child, 'x', x), y: y + numberOf(child, 'dy'), runs: [] });
      }
      walk(child);
    }
  };
  walk(text);
  return lines.filter(({ runs }) => runs.some((run) => run.text.trim() !== ''));
}

/** A length in px; one in em is of the text's own size. */
function numberOf({ attribs }: Element, name: string, otherwise = 0): number {
  const written = attribs[name];
  if (written === undefined) return otherwise;
  const em = written.endsWith('em') ? Number.parseFloat(attribs['font-size'] ?? '14') : 1;
  return Number.parseFloat(written) * em;
}
