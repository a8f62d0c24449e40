/** A value of a line: days since 1970, the number, its words, and the line it is on. */
export type Value = { readonly day: number; readonly number: number; readonly text: string; readonly line: number };

/** A line over time. `holds`: each value until the next. */
export type Line = { readonly holds: boolean; readonly values: readonly Value[] };

/** The lines of a figure, from the rows of its attribute: see `lib/derive/readout.ts`. */
export function readLines(rows: string): readonly Line[] {
  const lines: { holds: boolean; who: string; values: Value[] }[] = [];
  for (const row of rows.split('\n')) {
    const [first = '', second = '', text] = row.split('\t');
    const line = lines.at(-1);
    if (text === undefined || line === undefined) lines.push({ who: first, holds: second === '1', values: [] });
    else {
      const whole = line.who === '' ? text : `${text}\n${line.who}`;
      line.values.push({ day: Number(first), number: Number(second), text: whole, line: lines.length - 1 });
    }
  }
  return lines;
}

/** A plot of a drawing: the ends of its two scales in data space and in px of the drawing. */
export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (day: number) => number;
  readonly y: (number: number) => number;
};

const scale =
  (from = 0, to = 1, start = 0, end = 1) =>
  (value: number) =>
    start + ((value - from) / (to - from)) * (end - start);

/** The plots of a drawing, from its attribute. */
export function readPlots(plots: string): readonly Plot[] {
  return plots.split(';').map((plot) => {
    const [x0, x1, left = 0, right = 0, y0, y1, low = 0, high = 0] = plot.split(' ').map(Number);
    const [top, bottom] = [Math.min(low, high), Math.max(low, high)];
    return { left, right, top, bottom, x: scale(x0, x1, left, right), y: scale(y0, y1, low, high) };
  });
}

/** The values of each line that stand in a plot; a value that holds may have begun before it. */
export function valuesIn(lines: readonly Line[], { x, left, right }: Plot): readonly (readonly Value[])[] {
  return lines.map(({ holds, values }) =>
    values.filter(({ day }, index) => {
      const next = values[index + 1];
      const isBefore = holds && x(day) < left && (next === undefined || x(next.day) > left);
      return isBefore || (x(day) >= left - 1 && x(day) <= right + 1);
    }),
  );
}

/** Of a line's values the one nearest to a place across the plot; of those that hold the last before it. */
function nearestOn(values: readonly Value[], holds: boolean, plot: Plot, at: number): Value | undefined {
  const away = ({ day }: Value) => Math.abs(plot.x(day) - at);
  if (holds) return values.findLast(({ day }) => plot.x(day) <= at) ?? values[0];
  return values.reduce<Value | undefined>((best, one) => (best && away(best) <= away(one) ? best : one), undefined);
}

/** The value nearest to a place in px: on each line the nearest across, and of these the nearest. */
export function nearest(lines: readonly Line[], plot: Plot, at: number, height: number): Value | undefined {
  const own = valuesIn(lines, plot).flatMap((values, index) => {
    const holds = lines[index]?.holds === true;
    const value = nearestOn(values, holds, plot, at);
    if (value === undefined) return [];
    const aside = holds ? 0 : plot.x(value.day) - at;
    return [{ value, away: Math.hypot(aside, plot.y(value.number) - height) }];
  });
  return own.sort((one, other) => one.away - other.away)[0]?.value;
}

/** The value after a key: along its line, or at the next line's nearest; undefined for other keys. */
export function step(values: readonly (readonly Value[])[], from: Value, key: string): Value | undefined {
  const line = values[from.line] ?? [];
  const index = line.indexOf(from);
  const others = values.filter((one) => one.length > 0);
  const beside = (by: number) => {
    const next = others[(others.indexOf(line) + by + others.length) % others.length] ?? line;
    return next.reduce((best, one) => (Math.abs(one.day - from.day) < Math.abs(best.day - from.day) ? one : best));
  };
  switch (key) {
    case 'ArrowRight':
      return line[Math.min(index + 1, line.length - 1)];
    case 'ArrowLeft':
      return line[Math.max(index - 1, 0)];
    case 'Home':
      return line[0];
    case 'End':
      return line.at(-1);
    case 'ArrowUp':
      return beside(-1);
    case 'ArrowDown':
      return beside(1);
    default:
      return undefined;
  }
}
