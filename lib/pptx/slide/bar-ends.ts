import { toPixels } from '../../layout/scale';
import type { PlotScene, SceneBar, SceneBarPart } from '../../layout/scene';
import type { ThemeColour } from '../../ooxml/colour';
import type { LineStyle } from '../../ooxml/line-style';
import type { LineShape, Shape } from '../../ooxml/shape';
import { guessWidth } from '../../ooxml/text-size';
import { shapeWords, workbookWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import type { Stage } from './ink-shapes';
import { toLineStyle, toRuns } from './line-series';
import { CAPS, markColour } from './mark-style';
import { plainRuns } from './runs';

/** Half the height of the end of a range's whisker, in px. */
const END = 6;

type Line = (x1: number, y1: number, x2: number, y2: number) => LineShape;

const lineOf =
  (name: string, colour: ThemeColour, width: number): Line =>
  (x1, y1, x2, y2) => ({ kind: 'line', name, from: [x1, y1], to: [x2, y2], style: { colour, width } });

/** Whiskers across the end of a part, with paper around them where they cross its bar. */
function toWhiskers({ intervals, rail, tone }: SceneBarPart, y: number, toX: (value: number) => number) {
  const draw = (line: Line) =>
    intervals.flatMap(({ low, high }): readonly LineShape[] => {
      const [x1, x2] = [toX(low), toX(high)];
      return [line(x1, y, x2, y), line(x1, y - END, x1, y + END), line(x2, y - END, x2, y + END)];
    });
  const own = draw(lineOf(shapeWords.range, markColour({ tone }), 1.25));
  return rail === undefined ? [...draw(lineOf(shapeWords.range, COLOURS.paper, 4)), ...own] : own;
}

/** The end of a part: whiskers, the arrow of its bound, and the rail that bears them where they stand off the bar. */
function toPartEnd(part: SceneBarPart, bar: SceneBar, plot: PlotScene, stage: Stage): readonly Shape[] {
  const { from, to, cap, rail, tone, form } = part;
  const scaled = toPixels(plot.x);
  const toX = (value: number) => stage.x + scaled(value);
  const y = stage.y + (rail ?? bar.top + bar.height / 2);
  const colour = markColour({ tone });
  const rails =
    rail === undefined ? [] : [lineOf(shapeWords.range, colour, 1.25)(toX(bar.parts[0]?.from ?? from), y, toX(to), y)];
  const ends = [...rails, ...toWhiskers(part, y, toX)];
  if (cap === undefined) return ends;
  const { text, size, at } = CAPS[cap];
  const width = at === 'ctr' ? guessWidth(text, size, 'bold') : size;
  const end = toX(to);
  const x = at === 'ctr' ? end - width / 2 : at === 'l' ? end - width : end;
  const box = { x, y: y - size * 0.6, width, height: size * 1.2 };
  // An arrow that lies on a solid bar is of the paper.
  const isOnInk = rail === undefined && form.fill === 'solid' && at === (to < from ? 'r' : 'l');
  const runs = plainRuns(text, 'strong');
  const paragraphs = [{ runs, size, colour: isOnInk ? COLOURS.paper : colour, align: 'center' as const }];
  return [...ends, { kind: 'text', name: shapeWords.bound, box, wrap: false, paragraphs }];
}

/** A cut through a bar: of the paper on a solid part, else of the part's own colour. */
function toCutLines({ x, bars, rules }: PlotScene, stage: Stage): readonly LineShape[] {
  const toX = toPixels(x);
  return rules.flatMap(({ look, x: value = 0, tone }) =>
    bars.flatMap(({ top, height }): readonly LineShape[] => {
      if (look !== 'cut') return [];
      const at = stage.x + toX(value);
      const colour = tone === undefined ? COLOURS.paper : markColour({ tone });
      const ends = { from: [at, stage.y + top], to: [at, stage.y + top + height] } as const;
      return [{ kind: 'line', name: shapeWords.cut, ...ends, style: { colour, width: 1.75, dash: 'dash' } }];
    }),
  );
}

/** Zero, across all bars. */
function toZeroLines({ x, inner, rules }: PlotScene, stage: Stage): readonly LineShape[] {
  const at = stage.x + toPixels(x)(0);
  const ends = [stage.y + inner.y, stage.y + inner.y + inner.height] as const;
  return rules.flatMap(({ look }) =>
    look === 'zero' ? [lineOf(workbookWords.zero, COLOURS.ink, 1)(at, ends[0], at, ends[1])] : [],
  );
}

/** Levels across all bars, paper around them where they cross one. */
function toLevelLines({ x, inner, lines }: PlotScene, stage: Stage): readonly LineShape[] {
  const toX = toPixels(x);
  const toPoint = (point: { readonly x: number; readonly y: number }) =>
    [stage.x + toX(point.x), stage.y + inner.y + point.y] as const;
  return lines
    .filter(({ look }) => look === 'set')
    .flatMap((line) => {
      const style = toLineStyle(line);
      const halo: LineStyle = { colour: COLOURS.paper, width: style.width + 3 };
      return toRuns(line).flatMap(([from, to]): readonly LineShape[] => {
        if (from === undefined || to === undefined) return [];
        const ends = { kind: 'line', name: shapeWords.level, from: toPoint(from), to: toPoint(to) } as const;
        return [
          { ...ends, style: halo },
          { ...ends, style },
        ];
      });
    });
}

/** What stands over a chart of bars. */
export function toBarEnds(plot: PlotScene, stage: Stage): readonly Shape[] {
  const ends = plot.bars.flatMap((bar) => bar.parts.flatMap((part) => toPartEnd(part, bar, plot, stage)));
  return [...toZeroLines(plot, stage), ...toLevelLines(plot, stage), ...toCutLines(plot, stage), ...ends];
}
