import { toStrokes } from '../../layout/geometry';
import type { BoxInk, DiscInk, Ink, NumberInk, StrokeInk, StrokeLook, TextInk } from '../../layout/ink';
import { LINE } from '../../layout/text';
import { ASCENT, wordsOf } from '../../layout/text-ink';
import type { LineStyle } from '../../ooxml/line-style';
import type { LineShape, Shape, TextShape } from '../../ooxml/shape';
import { COLOURS } from '../palette';
import { markColour, softColour } from './mark-style';
import { plainRuns, toRuns } from './runs';

/** Where a drawing's corner stands on the slide, in px, and the drawing's factor for text. */
export type Stage = { readonly x: number; readonly y: number; readonly scale: number };

const STROKES: Readonly<Record<StrokeLook, LineStyle>> = {
  connector: { colour: COLOURS.quiet, width: 0.75 },
  loupe: { colour: COLOURS.context, width: 0.75 },
  rule: { colour: COLOURS.contextSoft, width: 1 },
  strip: { colour: COLOURS.hair, width: 1 },
  reference: { colour: COLOURS.accent, width: 1.25 },
  bracket: { colour: COLOURS.ink, width: 1 },
  cut: { colour: COLOURS.paper, width: 1.5, dash: 'dash' },
  interval: { colour: COLOURS.context, width: 7 },
  'interval-outer': { colour: COLOURS.context, width: 1.25 },
};

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
const GROUNDS = { paper: COLOURS.paper, panel: COLOURS.panel } as const;

/** Lines that are broken already, as a text box over what they fill. */
function toText({ lines, y, anchor, tone, halo, box }: TextInk, stage: Stage, isNote: boolean): readonly TextShape[] {
  const words = wordsOf(lines);
  if (words === '') return [];
  const line = LINE * stage.scale;
  return [
    {
      kind: 'text',
      name: isNote ? `Annotation: ${words}` : words,
      box: {
        x: stage.x + box.x,
        y: stage.y + y - ASCENT * line,
        width: box.width,
        height: lines.length * line,
      },
      ...(halo === undefined ? {} : { fill: GROUNDS[halo] }),
      wrap: false,
      paragraphs: [{ runs: toRuns(lines, stage.scale, tone === 'reported'), line, align: ALIGN[anchor] }],
    },
  ];
}

/** Straight strokes as lines. */
function toLines({ look, paths, closed }: StrokeInk, { x, y }: Stage): readonly LineShape[] {
  return paths.flatMap((path) =>
    toStrokes(closed === true ? [...path, ...path.slice(0, 1)] : path).map((stroke) => ({
      kind: 'line',
      name: 'Line',
      from: [x + stroke.x1, y + stroke.y1],
      to: [x + stroke.x2, y + stroke.y2],
      style: STROKES[look],
    })),
  );
}

function toBox({ look, box, tone = 'reported' }: BoxInk, { x, y }: Stage): TextShape {
  const place = { kind: 'text', name: 'Ground', paragraphs: [], box: { ...box, x: x + box.x, y: y + box.y } } as const;
  switch (look) {
    case 'panel':
      return { ...place, fill: COLOURS.panel };
    case 'whole':
      return { ...place, outline: { colour: COLOURS.quiet, width: 1 } };
    case 'span':
      return { ...place, fill: softColour({ tone }), outline: { colour: markColour({ tone }), width: 0.75 } };
  }
}

/** A disc around a place. */
function toRound({ at, radius }: Pick<DiscInk, 'at' | 'radius'>, { x, y }: Stage) {
  const box = { x: x + at.x - radius, y: y + at.y - radius, width: 2 * radius, height: 2 * radius };
  return { kind: 'text', form: 'ellipse', box } as const;
}

function toDisc(ink: DiscInk, stage: Stage): TextShape {
  const place = { ...toRound(ink, stage), name: 'Subject of an annotation', paragraphs: [] };
  if (ink.tone === 'context') return { ...place, fill: COLOURS.ink };
  return { ...place, fill: COLOURS.paper, outline: { colour: COLOURS.accent, width: 2 } };
}

function toNumber(ink: NumberInk, stage: Stage): TextShape {
  return {
    ...toRound(ink, stage),
    name: `Number ${ink.number}`,
    fill: COLOURS.paper,
    outline: { colour: COLOURS.ink, width: 1 },
    anchor: 'middle',
    wrap: false,
    paragraphs: [{ runs: plainRuns(String(ink.number), 'strong'), size: ink.size, align: 'center' }],
  };
}

function toInk(ink: Ink, stage: Stage, isNote: boolean): readonly Shape[] {
  switch (ink.kind) {
    case 'text':
      return toText(ink, stage, isNote);
    case 'stroke':
      return toLines(ink, stage);
    case 'box':
      return [toBox(ink, stage)];
    case 'disc':
      return [toDisc(ink, stage)];
    case 'number':
      return [toNumber(ink, stage)];
    case 'group':
      return ink.ink.flatMap((one) => toInk(one, stage, isNote || ink.note !== undefined));
  }
}

/** Ink as shapes that can be edited: texts, lines, boxes, numbers in circles. */
export function toInkShapes(ink: readonly Ink[], stage: Stage): readonly Shape[] {
  return ink.flatMap((one) => toInk(one, stage, false));
}
