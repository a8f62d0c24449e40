import type { Drawing } from '../../../lib/kinds/drawing';
import { type Box, crosses, grow, overlaps } from '../../../lib/layout/geometry';
import type { Pen } from '../../../lib/layout/pen';
import type { Scene } from '../../../lib/layout/scene';
import { type Solid, type Solids, toSolids } from './scene-solids';
import { missingTexts } from './scene-texts';

/** By how many px things may touch or reach out before it counts: less can't be seen. */
const TOLERANCE = 1;

const touch = (a: Box, b: Box) => overlaps(grow(a, -TOLERANCE / 2), grow(b, -TOLERANCE / 2));

/** By how many px a box reaches out of a drawing, where it does most. */
function reachOut({ x, y, width, height }: Box, scene: Scene): number {
  return Math.max(-x, -y, x + width - scene.width, y + height - Math.ceil(scene.height));
}

function findTextOnText({ texts }: Solids): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => touch(one.box, other.box))
      .map((other) => `“${one.name}” over “${other.name}”`),
  );
}

const isNumber = ({ name }: Solid) => /^\(\d+\)$/.test(name);

function findTextOnMarks({ texts, marks }: Solids): readonly string[] {
  return texts.flatMap((text) =>
    marks
      .filter(({ name, box }) => !(isNumber(text) && name === 'a disc') && touch(text.box, box))
      .map(({ name }) => `“${text.name}” over ${name}`),
  );
}

/** Texts on a bar are inside it or off it, never across its edge. */
function findTextOnEdges({ texts, bars }: Solids): readonly string[] {
  const isIn = (text: Box, bar: Box) => overlaps(text, bar) && !touch(text, bar);
  const holds = (bar: Box, text: Box) =>
    text.x >= bar.x - 1 && text.x + text.width <= bar.x + bar.width + 1 && text.y >= bar.y - 1;
  return texts.flatMap((text) =>
    bars
      .filter(({ box }) => touch(text.box, box) && !isIn(text.box, box) && !holds(box, text.box))
      .map(({ name }) => `“${text.name}” across the edge of ${name}`),
  );
}

function findStrokesThroughText({ texts, strokes }: Solids): readonly string[] {
  return texts
    .filter((text) => !isNumber(text))
    .flatMap((text) =>
      strokes
        .filter(({ stroke }) => crosses(stroke, grow(text.box, -TOLERANCE)))
        .map(({ name }) => `“${text.name}” has ${name} through it`),
    );
}

/** Ties of labels that run over a mark; they may end at one, which is theirs, or run along what touches that. */
function findTiesOverMarks({ marks, strokes }: Solids): readonly string[] {
  const dots = marks.filter(({ name }) => name.endsWith('(dot)'));
  const isAt = (x: number, y: number, box: Box) => overlaps({ x, y, width: 0.1, height: 0.1 }, grow(box, 8));
  return strokes
    .filter(({ name }) => name === 'a connector')
    .flatMap(({ stroke }) => {
      const { x1, y1, x2, y2 } = stroke;
      return dots
        .filter(({ box }) => crosses(stroke, grow(box, -TOLERANCE)) && !isAt(x1, y1, box) && !isAt(x2, y2, box))
        .map(({ name }) => `a connector over ${name}`);
    });
}

function findOutside({ texts, marks, bars, strokes }: Solids, scene: Scene): readonly string[] {
  const ofStrokes = strokes.map(({ name, stroke: { x1, y1, x2, y2 } }) => ({
    name,
    box: { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) },
  }));
  return [...texts, ...marks, ...bars, ...ofStrokes]
    .map(({ name, box }) => ({ name, out: reachOut(box, scene) }))
    .filter(({ out }) => !(out <= TOLERANCE))
    .map(({ name, out }) => `“${name}” leaves the drawing by ${out.toFixed(1)} px`);
}

/** Numbers in a list that stand nowhere in the drawing. */
function findLonelyNumbers({ texts }: Solids): readonly string[] {
  const names = texts.filter(isNumber).map(({ name }) => name);
  return [...new Set(names)]
    .filter((name) => names.indexOf(name) === names.lastIndexOf(name))
    .map((name) => `${name} stands alone`);
}

/** What isn't a finite number anywhere in a scene, by its path. */
function findNoNumbers(value: unknown, path = 'scene'): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => findNoNumbers(inner, `${path}.${key}`));
}

/** Everything that is wrong with a scene of a drawing, each as a line for a person. */
export function findFaults(drawing: Drawing, scene: Scene, pen: Pen): readonly string[] {
  const broken = findNoNumbers(scene);
  if (broken.length > 0) return broken;
  const solids = toSolids(scene, pen);
  return [
    ...findTextOnText(solids),
    ...findTextOnMarks(solids),
    ...findTextOnEdges(solids),
    ...findStrokesThroughText(solids),
    ...findTiesOverMarks(solids),
    ...findOutside(solids, scene),
    ...findLonelyNumbers(solids),
    ...missingTexts(drawing, scene),
  ];
}
