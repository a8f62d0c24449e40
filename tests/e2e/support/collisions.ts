import type { Box, Drawn } from './drawing';

/** What may overlap by this many px before it counts: less can't be seen. */
const tolerance = 1;

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > tolerance && down > tolerance;
}

function holds(box: Box, [x, y]: readonly [number, number]): boolean {
  const { x: left, y: top, width, height } = box;
  return x > left + tolerance && x < left + width - tolerance && y > top + tolerance && y < top + height - tolerance;
}

/** By how many px a box reaches out of another, on the side where it reaches out most; zero or less inside it. */
function reachOut(inner: Box, outer: Box): number {
  return Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  );
}

/** Texts of a drawing that overlap, each pair once. */
function findTextOnText({ texts }: Drawn): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .flatMap((other) => (overlap(one.box, other.box) ? [`“${one.text}” over “${other.text}”`] : [])),
  );
}

/** Whether a shape only shows the place of an annotation; its number may take that place. */
const isPlace = (what: string) => /^chart-(pin|span)\b/.test(what);

/** Texts that stand on a mark, an arrow, a pin or a band. A number stands in the circle that is made for it. */
function findTextOnMarks({ texts, shapes }: Drawn): string[] {
  return texts.flatMap((text) =>
    shapes
      .filter(
        ({ what, box }) =>
          what !== 'chart-number' &&
          !(text.isNumber && isPlace(what)) &&
          !what.startsWith('chart-bar-') &&
          overlap(text.box, box),
      )
      .map(({ what, owner }) => `“${text.text}” over the mark ${owner} (${what})`),
  );
}

/** Texts on a bar are inside it or off it, never across its edge. */
function findTextOnEdges({ texts, shapes }: Drawn): string[] {
  const bars = shapes.filter(({ what }) => what.startsWith('chart-bar-'));
  return texts.flatMap((text) =>
    bars
      .filter(({ box }) => overlap(text.box, box) && reachOut(text.box, box) > tolerance)
      .map(({ owner }) => `“${text.text}” across the edge of the bar ${owner}`),
  );
}

/** Texts that a line, a connector or the line of the article's number runs through. */
function findStrokesThroughText({ texts, strokes }: Drawn): string[] {
  return texts
    .filter(({ isNumber }) => !isNumber)
    .flatMap((text) =>
      strokes
        .filter(({ points }) => points.some((point) => holds(text.box, point)))
        .map(({ what }) => `“${text.text}” has a line through it (${what})`),
    );
}

/** The circles of numbered notes that stand on a mark. */
function findPinsOnMarks({ shapes }: Drawn): string[] {
  const pins = shapes.filter(({ what }) => what === 'chart-number');
  const marks = shapes.filter(
    ({ what }) => what !== 'chart-number' && !isPlace(what) && !what.startsWith('chart-bar-'),
  );
  return pins.flatMap((pin) =>
    marks
      .filter(({ box }) => overlap(pin.box, box))
      .map(({ owner }) => `the number of ${pin.owner} over the mark ${owner}`),
  );
}

/** Texts and marks that leave the drawing. */
function findOutside({ box, texts, shapes }: Drawn): string[] {
  const things = [
    ...texts.map((text) => ({ name: `“${text.text}”`, out: reachOut(text.box, box) })),
    ...shapes.map((shape) => ({ name: `the mark ${shape.owner} (${shape.what})`, out: reachOut(shape.box, box) })),
  ];
  return things
    .filter(({ out }) => out > tolerance)
    .map(({ name, out }) => `${name} leaves the drawing by ${out.toFixed(1)} px`);
}

/** Everything in a drawing that stands where something else is, or outside; each as a line for a person. */
export function findCollisions(drawn: Drawn): readonly string[] {
  const found = [
    findTextOnText,
    findTextOnMarks,
    findTextOnEdges,
    findStrokesThroughText,
    findPinsOnMarks,
    findOutside,
  ].flatMap((find) => find(drawn));
  return found.map((line) => `${drawn.name}: ${line}`);
}
